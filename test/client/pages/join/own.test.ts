import { describe, expect, it } from "vitest";
import { type Own, overlay } from "../../../../client/pages/join/model/own.ts";
import type { PhoneMessage } from "../../../../client/wire/phone-queue.ts";
import type { Entry } from "../../../../client/wire/queue.ts";
import type { OwnAnswer } from "../../../../shared/protocol/answer.ts";
import { answer, ask, forget, pass } from "../../wire/messages.ts";

describe("one's own answers", () => {
  const stored: OwnAnswer = { step: "s", round: 1, part: "main", status: "answered", payload: ["old"], skipped: [] };
  const waiting = (...messages: PhoneMessage[]): Entry<PhoneMessage>[] =>
    messages.map((message) => ({ message, sent: false }));

  const none: Own = { answers: [], hands: [], questions: [], votes: [] };
  const own: Own = { ...none, answers: [stored] };

  it("shows what waits over what the server has", () => {
    expect(overlay(own, waiting(answer("a", ["new"]))).answers).toEqual([{ ...stored, payload: ["new"] }]);
    expect(overlay(none, waiting(answer("a", ["new"], 2))).answers).toEqual([
      { ...stored, round: 2, payload: ["new"] },
    ]);
  });

  it("R-155 what only begins an answer says nothing, and takes the place of nothing that is whole", () => {
    const begun = waiting(answer("a", { chair: "a" })).map((entry) => ({ ...entry, begins: true as const }));
    expect(overlay(none, begun).answers).toMatchObject([{ status: "begun", payload: { chair: "a" } }]);
    expect(overlay(own, begun)).toEqual(own);
    const before: Own = { ...none, answers: [{ ...stored, status: "begun", payload: { chair: "c" } }] };
    expect(overlay(before, begun).answers).toMatchObject([{ status: "begun", payload: { chair: "a" } }]);
  });

  it("keeps what was said through a pass", () => {
    expect(overlay(own, waiting(pass("p"))).answers).toEqual([{ ...stored, status: "passed" }]);
    expect(overlay(own, waiting(pass("p"), answer("a", ["new"]))).answers).toEqual([{ ...stored, payload: ["new"] }]);
  });

  it("R-82 what one deletes is gone at once, and what one says afterwards is there", () => {
    const all = { ...own, questions: [{ id: "q", text: "Why?", state: "live" as const }] };
    expect(overlay(all, waiting(forget("f", "s")))).toEqual({ ...all, answers: [] });
    expect(overlay(all, waiting(forget("f", "other")))).toEqual(all);
    expect(overlay(all, waiting(forget("f")))).toEqual(none);
    expect(overlay(all, waiting(forget("f"), answer("a", ["new"]))).answers).toMatchObject([{ payload: ["new"] }]);
  });

  it("a question waits beside the answers", () => {
    expect(overlay(own, waiting(ask("q")))).toEqual({
      ...own,
      questions: [{ id: "q", text: expect.any(String), state: "waiting" }],
    });
  });

  it("votes stand, and fall, as they were pressed; of a kind and question there is one", () => {
    const vote = (id: string, kind: "upvote" | "dot", on: boolean): PhoneMessage => ({
      t: "upvote",
      id,
      question: "q",
      kind,
      on,
    });
    const upvoted = { ...none, votes: [{ question: "q", kind: "upvote" as const, on: true }] };
    expect(overlay(none, waiting(vote("a", "upvote", true), vote("b", "upvote", true)))).toEqual(upvoted);
    expect(overlay(upvoted, waiting(vote("a", "dot", false)))).toEqual(upvoted);
    expect(overlay(upvoted, waiting(vote("a", "upvote", false)))).toEqual(none);
  });
});
