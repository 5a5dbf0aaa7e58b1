import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Own, overlay } from "../../../client/pages/join/model/own.ts";
import { makeOutbox, type Outbox } from "../../../client/wire/outbox.ts";
import { isForget, type PhoneMessage, phoneQueue } from "../../../client/wire/phone-queue.ts";
import type { Entry } from "../../../client/wire/queue.ts";
import { remember } from "../../../client/wire/storage.ts";
import { RESEND_MS } from "../../../shared/limits.ts";
import type { OwnAnswer } from "../../../shared/protocol/answer.ts";

/** A room of its own for every test: its storage is what several tabs of one browser share. */
let rooms = 0;
const newRoom = () => `ROOM${++rooms}`;

const answer = (id: string, payload: unknown, round: 1 | 2 = 1): PhoneMessage => ({
  t: "answer",
  id,
  step: "s",
  round,
  payload,
});
const ask = (id: string): PhoneMessage => ({ t: "ask", id, text: "Why?" });
const pass = (id: string): PhoneMessage => ({ t: "pass", id, step: "s", round: 1 });
const forget = (id: string, step?: string): PhoneMessage => ({ t: "forget", id, ...(step !== undefined && { step }) });
const ids = (entries: readonly Entry<PhoneMessage>[]) => entries.map(({ message }) => message.id);

describe("the queue on the phone", () => {
  it("replaces an unsent answer by a newer one to the same step and round", () => {
    const queue = phoneQueue(newRoom());
    queue.put(answer("one", 1));
    queue.put(answer("two", 2));
    queue.put(answer("other", 3, 2));
    expect(ids(queue.entries.value)).toEqual(["two", "other"]);
  });

  it("keeps an answer that may have reached the server, in its place before the newer one", () => {
    const queue = phoneQueue(newRoom());
    queue.put(answer("one", 1));
    queue.markSent("one");
    queue.put(answer("two", 2));
    queue.put(answer("three", 3));
    expect(ids(queue.entries.value)).toEqual(["one", "three"]);
  });

  it("lets a pass replace an unsent answer, and never a question", () => {
    const queue = phoneQueue(newRoom());
    queue.put(ask("q1"));
    queue.put(answer("one", 1));
    queue.put(ask("q2"));
    queue.put(pass("no"));
    expect(ids(queue.entries.value)).toEqual(["q1", "q2", "no"]);
  });

  it("R-82 lets a deletion replace what is unsent of its step, or everything, and nothing that may have arrived", () => {
    const queue = phoneQueue(newRoom());
    queue.put(answer("sent", 1));
    queue.markSent("sent");
    queue.put(answer("one", 2));
    queue.put(answer("two", 3, 2));
    queue.put(ask("q"));
    queue.put(forget("step", "s"));
    expect(ids(queue.entries.value)).toEqual(["sent", "q", "step"]);
    queue.put(forget("all"));
    queue.put(answer("after", 4));
    expect(ids(queue.entries.value)).toEqual(["sent", "all", "after"]);
  });

  it("survives a reload, with what was sent known as sent", () => {
    const room = newRoom();
    const before = phoneQueue(room);
    before.put(answer("one", 1));
    before.markSent("one");
    before.put(ask("q"));
    expect(phoneQueue(room).entries.value).toEqual(before.entries.value);
  });

  it("loses and doubles nothing when two tabs write in turn", () => {
    const room = newRoom();
    const [here, there] = [phoneQueue(room), phoneQueue(room)];
    here.put(ask("a"));
    there.put(ask("b"));
    here.put(ask("c"));
    expect(there.take("a")).toBeDefined();
    expect(here.take("a")).toBeUndefined();
    there.refresh();
    here.refresh();
    expect(ids(here.entries.value)).toEqual(["b", "c"]);
    expect(ids(there.entries.value)).toEqual(["b", "c"]);
  });

  it("takes rubbish in the storage for nothing", () => {
    for (const rubbish of [
      null,
      7,
      "x",
      {},
      [null, 1, { sent: true }, { message: { t: "answer", id: 3 }, sent: true }],
      // What a form could not show would blank the page at every visit.
      [{ message: { t: "answer", id: "i", step: "s", round: 1, payload: null, skipped: 7 }, sent: false }],
      [{ message: { t: "answer", id: "i", step: {}, round: 1, payload: null }, sent: false }],
      [{ message: { t: "answer", id: "i", step: "s", round: 3, payload: null }, sent: false }],
      [{ message: { t: "ask", id: "i", text: 5 }, sent: false }],
      [{ message: { t: "upvote", id: "i", question: "q" }, sent: false }],
      [{ message: { t: "forget", id: "i", step: 3 }, sent: false }],
      [{ message: { t: "nothing", id: "i", step: "s", round: 1 }, sent: false }],
    ]) {
      const room = newRoom();
      remember(`queue:${room}`, JSON.stringify(rubbish));
      expect(phoneQueue(room).entries.value).toEqual([]);
    }
  });
});

describe("when the queue is sent", () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  /** A connection that can be cut, and what went over it. */
  function line(room = newRoom()) {
    const sent: string[] = [];
    const wire = { up: true };
    const queue = phoneQueue(room);
    const outbox: Outbox<PhoneMessage> = makeOutbox(
      queue,
      (message) => {
        if (wire.up) sent.push(message.id);
        return wire.up;
      },
      () => outbox.welcome(),
      isForget,
    );
    return { sent, wire, outbox };
  }

  it("sends at once, and again with the same id after every welcome until the ack", () => {
    const { sent, wire, outbox } = line();
    outbox.put(answer("one", 1));
    wire.up = false;
    outbox.put(answer("two", 2));
    wire.up = true;
    outbox.welcome();
    expect(sent).toEqual(["one", "one", "two"]);
    outbox.acked("one");
    outbox.acked("two");
    outbox.welcome();
    expect(sent).toHaveLength(3);
    expect(outbox.entries.value).toEqual([]);
  });

  it("sends what another tab left behind, older answers first", () => {
    const room = newRoom();
    const here = line(room);
    here.outbox.put(answer("one", 1));
    const there = line(room);
    there.outbox.put(answer("two", 2));
    expect(there.sent).toEqual(["one", "two"]);
  });

  it("connects anew when nothing is confirmed for a while, though not for ever", () => {
    const { sent, outbox } = line();
    outbox.put(answer("one", 1));
    vi.advanceTimersByTime(600_000);
    expect(sent).toEqual(["one", "one", "one", "one", "one"]);
  });

  it("waits a little when the room says too-fast", () => {
    const { sent, outbox } = line();
    outbox.put(ask("q"));
    outbox.failed("q", "too-fast", "slow down");
    expect(sent).toEqual(["q"]);
    vi.advanceTimersByTime(2_000);
    expect(sent).toEqual(["q", "q"]);
    expect(outbox.refusal.value).toBeNull();
  });

  it("does not bring back an older answer behind a newer one", () => {
    const { sent, outbox } = line();
    outbox.put(answer("one", 1));
    outbox.put(answer("two", 2));
    outbox.failed("one", "too-fast", "slow down");
    vi.advanceTimersByTime(2_000);
    expect(sent).toEqual(["one", "two"]);
    expect(ids(outbox.entries.value)).toEqual(["two"]);
  });

  it("R-82 sends a deletion alone: once all before it is confirmed, and nothing behind it until it is", () => {
    const { sent, outbox } = line();
    outbox.put(answer("one", 1));
    outbox.put(forget("gone", "s"));
    outbox.put(answer("two", 2));
    // Sent again behind the deletion, the first answer would be there again.
    outbox.failed("one", "internal", "sorry");
    vi.advanceTimersByTime(2_000);
    expect(sent).toEqual(["one"]);
    expect(ids(outbox.entries.value)).toEqual(["gone", "two"]);
    outbox.welcome();
    expect(sent).toEqual(["one", "gone"]);
    outbox.failed("gone", "too-fast", "slow down");
    vi.advanceTimersByTime(2_000);
    expect(sent).toEqual(["one", "gone", "gone"]);
    outbox.acked("gone");
    expect(sent).toEqual(["one", "gone", "gone", "two"]);
  });

  it("R-82 sends a deletion once another tab's answer before it is confirmed there", () => {
    const room = newRoom();
    const [here, there] = [line(room), line(room)];
    here.outbox.put(answer("one", 1));
    there.outbox.refresh();
    there.outbox.put(forget("gone", "s"));
    expect(there.sent).toEqual(["one"]);
    here.outbox.acked("one");
    there.outbox.refresh();
    expect(there.sent).toEqual(["one", "gone"]);
    // What is not held back is sent by the tab that has said it, and not by the others as well.
    here.outbox.refresh();
    there.outbox.acked("gone");
    here.outbox.refresh();
    here.outbox.put(answer("two", 2));
    there.outbox.refresh();
    expect(there.sent).toEqual(["one", "gone"]);
  });

  it("drops what the room refuses, and says so until the next answer", () => {
    const { outbox } = line();
    outbox.put(answer("one", 1));
    outbox.failed("one", "closed", "Voting is closed.");
    expect(outbox.entries.value).toEqual([]);
    expect(outbox.refusal.value).toMatchObject({ code: "closed", why: "Voting is closed." });
    outbox.put(answer("two", 1, 2));
    expect(outbox.refusal.value).toBeNull();
  });

  it("gives an internal error a few tries", () => {
    const { sent, outbox } = line();
    outbox.put(ask("q"));
    for (let time = 0; time < 6; time += 1) {
      outbox.failed("q", "internal", "sorry");
      vi.advanceTimersByTime(10_000);
    }
    expect(sent).toHaveLength(4);
    expect(outbox.refusal.value?.code).toBe("internal");
  });

  it("R-112 keeps what the server cannot save, and asks ever more seldom until it can", () => {
    const { sent, outbox } = line();
    outbox.put(ask("q"));
    const refuse = () => outbox.failed("q", "cannot-save", "The disk is full.");
    // An hour of a full disk, told each time that it is sent.
    for (let second = 0, told = 0; second < 3_600; second += 1) {
      for (; told < sent.length; told += 1) refuse();
      vi.advanceTimersByTime(1_000);
    }
    expect(sent.length).toBeGreaterThan(500);
    expect(sent.length).toBeLessThan(700);
    expect(outbox.refusal.value).toBeNull();
    expect(ids(outbox.entries.value)).toEqual(["q"]);
    vi.advanceTimersByTime(30_000);
    outbox.acked("q");
    // The longest pause that a host is told to wait.
    outbox.put(ask("r"));
    for (let time = 0; time < 5; time += 1) {
      outbox.failed("r", "cannot-save", "The disk is full.");
      const before = sent.length;
      vi.advanceTimersByTime(RESEND_MS);
      expect(sent.length).toBe(before + 1);
    }
    outbox.acked("r");
    outbox.put(ask("r"));
    outbox.failed("r", "cannot-save", "The disk is full.");
    vi.advanceTimersByTime(2_000);
    expect(sent.slice(-2)).toEqual(["r", "r"]);
  });
});

describe("one's own answers", () => {
  const stored: OwnAnswer = { step: "s", round: 1, part: "main", status: "answered", payload: ["old"], skipped: [] };
  const waiting = (...messages: PhoneMessage[]): Entry<PhoneMessage>[] =>
    messages.map((message) => ({ message, sent: false }));

  const none: Own = { answers: [], questions: [], votes: [] };
  const own: Own = { ...none, answers: [stored] };

  it("shows what waits over what the server has", () => {
    expect(overlay(own, waiting(answer("a", ["new"]))).answers).toEqual([{ ...stored, payload: ["new"] }]);
    expect(overlay(none, waiting(answer("a", ["new"], 2))).answers).toEqual([
      { ...stored, round: 2, payload: ["new"] },
    ]);
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
