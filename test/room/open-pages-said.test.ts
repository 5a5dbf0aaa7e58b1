/** what a person says, skips and keeps of a step with pages, who of them counts, and what of it is sent back to them. */
import { describe, expect, it } from "vitest";
import type { OwnAnswer } from "../../shared/protocol/answer.ts";
import type { StepView } from "../../shared/protocol/view.ts";
import { mineOf } from "../../shared/room/answers/mine.ts";
import { answerKey } from "../../shared/room/state/state.ts";
import { step, TestRoom } from "../support/room.ts";

const WHOLE = { chair: "a", missed: { 1: "step", 2: "where" }, hurt: { 1: 4, 2: 6 } };
const BOTH = ["talk1", "talk2"];
const turn = (page: number) => ({ do: "turn", step: "talk", page }) as const;
const close = { do: "close", step: "talk" } as const;
const reveal = { do: "reveal", step: "talk" } as const;

type Seen = Extract<StepView, { exercise: "onehat" }>;
const seen = (room: TestRoom, role: "participant" | "stage" | "host") => room.view(role).step as Seen;

/** A room on the first page, or on the last one. */
function opened(people = 6, page = 0) {
  const room = new TestRoom([step("talk", "onehat", { scenario: "s3" })]);
  const all = room.joinMany(people);
  room.host({ do: "open", step: "talk", round: 1, from: "setup" });
  if (page > 0) room.host(turn(page));
  return { room, people: all, first: all[0]! };
}

const frozenIn = (room: TestRoom) => room.state.stepAnswers.get("talk")!.frozen.get(1)!;

/** What `GET …/mine` has of the step for somebody. */
function heldOf(room: TestRoom, person: string): Seen {
  const answer = room.state.stepAnswers.get("talk")!.answers.get(answerKey(1, "main", person))!;
  const own: OwnAnswer = { ...answer, exercise: "onehat" };
  return mineOf(room.state, room.state.people.get(person)!, [own], room.now).steps[0]!.step as Seen;
}

describe("R-155 what is held of somebody", () => {
  it("shows no more of the step than its page does, whether they took a chair or passed", () => {
    const { room, people, first } = opened();
    room.answer(first, "talk", { chair: "a" });
    room.pass(people[1]!, "talk");
    for (const page of [0, 1, 2, 3, 4]) {
      room.host(turn(page));
      const shown = seen(room, "participant");
      for (const person of [first, people[1]!]) {
        const held = heldOf(room, person);
        expect(held.settings, `page ${page}`).toEqual(shown.settings);
        expect(held).toMatchObject({ phase: "collecting", open: shown.open });
      }
    }
    room.host(close);
    expect(heldOf(room, first).settings).toEqual(seen(room, "participant").settings);
  });

  it("shows no more once a vote has been closed before its questions", () => {
    const { room, first } = opened();
    room.pass(first, "talk");
    room.host(turn(1));
    room.host(close);
    expect(heldOf(room, first).settings).toEqual(seen(room, "participant").settings);
    expect(heldOf(room, first).settings).not.toHaveProperty("questions");
  });
});

describe("R-155 the private questions", () => {
  it("are on no phone and no big screen before their page, and neither are their options", () => {
    const { room } = opened();
    for (const page of [0, 1, 2, 3]) {
      room.host(turn(page));
      for (const role of ["participant", "stage"] as const) {
        expect(seen(room, role).settings.needs, `${role}, page ${page}`).toEqual([]);
        expect(seen(room, role).settings).not.toHaveProperty("questions");
      }
      expect(seen(room, "host").settings.needs).toHaveLength(7);
    }
    room.host(turn(4));
    expect(seen(room, "participant").settings.needs).toHaveLength(7);
    room.host(close);
    expect(seen(room, "stage").settings.needs).toHaveLength(7);
  });

  it("have no briefs on a phone if a host opens a second vote, which has no pages", () => {
    const { room, people } = opened(6, 4);
    for (const person of people) room.answer(person, "talk", WHOLE);
    room.host(close);
    room.host({ do: "open", step: "talk", round: 2, from: "closed" });
    expect(seen(room, "participant")).toMatchObject({ phase: "collecting", round: 2 });
    expect(seen(room, "participant").settings).not.toHaveProperty("briefs");
  });

  it.each([
    ["with a chair", { chair: "b" }],
    ["without one, who came late", {}],
  ])("can be skipped one by one %s", (_, payload) => {
    const { room, first } = opened(6, 4);
    expect(room.answer(first, "talk", payload, 1, { skipped: ["talk1"] })).toMatchObject({
      status: "passed",
      skipped: ["talk1"],
      finished: false,
    });
    expect(room.answer(first, "talk", payload, 1, { skipped: BOTH })).toMatchObject({ payload, finished: true });
  });

  it("can be skipped after a pass, and answered after a skip", () => {
    const { room, first } = opened();
    room.answer(first, "talk", { chair: "b" });
    room.host(turn(4));
    room.pass(first, "talk");
    expect(room.answer(first, "talk", { chair: "b" }, 1, { skipped: ["talk2"] }).skipped).toEqual(["talk2"]);
    const half = { chair: "b", missed: { 1: "step" }, hurt: { 1: 3 } };
    const answer = room.answer(first, "talk", half, 1, { skipped: ["talk2"] });
    expect(answer).toMatchObject({ status: "answered", finished: true });
  });

  it("take nothing that says nothing: neither an empty answer nor a skip of what is not asked", () => {
    const { room, first } = opened(6, 4);
    expect(room.tryAnswer(first, "talk", {})).toMatchObject({ code: "invalid-answer" });
    expect(room.tryAnswer(first, "talk", {}, 1, { skipped: ["talk3"] })).toMatchObject({ code: "invalid-answer" });
    expect(room.answer(first, "talk", { chair: "a" }, 1, { skipped: ["talk3"] }).status).toBe("begun");
  });

  it("are not skipped before they are asked", () => {
    const { room, first } = opened();
    const skip = (payload: object) => room.tryAnswer(first, "talk", payload, 1, { skipped: BOTH });
    for (const payload of [{ chair: "a" }, {}]) expect(skip(payload)).toMatchObject({ code: "wrong-phase" });
  });
});

describe("R-155 a move that is kept", () => {
  it("is stored and finishes what is skipped, and counts as no answer: nothing is revealed, and the vote can open again", () => {
    const { room, people } = opened(6, 4);
    for (const person of people) {
      const answer = room.answer(person, "talk", { chair: "a", keep: "next" }, 1, { skipped: BOTH });
      expect(answer).toMatchObject({ status: "passed", payload: { keep: "next" }, finished: true });
    }
    room.host(close);
    expect(frozenIn(room)).toMatchObject({ answered: 0, passed: 6, enough: false });
    expect(room.try(reveal).ok).toBe(false);
    room.host({ do: "open", step: "talk", round: 1, from: "closed" });
    for (const person of people) room.answer(person, "talk", { ...WHOLE, keep: "next" });
    room.host(close);
    room.host(reveal);
    expect(seen(room, "stage").result).toMatchObject({ rounds: [{ answered: 6 }] });
  });

  it("is stored by itself as well", () => {
    const { room, first } = opened(6, 4);
    const kept = room.answer(first, "talk", { keep: "next" });
    expect(kept).toMatchObject({ status: "begun", payload: { keep: "next" }, finished: false });
  });
});

describe("R-155 whoever took a chair and said nothing", () => {
  it("could have answered only if they were there long enough, as whoever took none", () => {
    const { room, people, first } = opened(7);
    for (const person of people.slice(0, 6)) room.answer(person, "talk", { chair: "a" });
    // One left at once, one after ten seconds.
    room.leave(people[5]!);
    room.now += 10_000;
    room.leave(people[4]!);
    room.host(turn(4));
    room.answer(first, "talk", WHOLE);
    room.host(close);
    expect(frozenIn(room).eligible).toBe(6);
  });

  it("is not among those who were there when the vote is opened again without them", () => {
    const { room, people } = opened(9);
    // Three take a chair within the moment in which they come and go.
    for (const person of people.slice(6)) {
      room.answer(person, "talk", { chair: "a" });
      room.connected.delete(person);
    }
    room.host(turn(4));
    for (const person of people.slice(0, 6)) room.answer(person, "talk", WHOLE);
    room.host(close);
    // Three quarters of nine, as the six who are awake are fewer.
    expect(frozenIn(room)).toMatchObject({ present: 7, finished: 6 });
  });
});
