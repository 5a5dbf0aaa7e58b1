/** one press closes the second vote and reveals it, with all that closing and revealing mean. */
import { describe, expect, it } from "vitest";
import { MOVE_APART_MS } from "../../shared/limits.ts";
import type { HostView, StageView } from "../../shared/protocol/view.ts";
import { choiceStep, deck, snapshot, sortStep, TestRoom } from "../support/room.ts";

const REVEAL = { do: "reveal", step: "sort", from: "collecting" } as const;

/** The second vote of a sort is open, and so many of its three people have answered it. */
function second(answering: number): TestRoom {
  const room = new TestRoom([sortStep(), choiceStep()]);
  const people = room.joinMany(3);
  room.vote("sort", Object.fromEntries(people.map((person) => [person, deck({ c1: "L" })])));
  room.open("sort", 2);
  for (const person of people.slice(0, answering)) room.answer(person, "sort", deck({ c1: "M" }), 2);
  return room;
}

describe("R-151 revealing an open second vote", () => {
  it("is what closing and revealing it are", () => {
    const one = second(3);
    const two = second(3);
    one.host(REVEAL);
    two.host({ do: "close", step: "sort" });
    two.host(REVEAL);
    expect(snapshot(one.state)).toEqual(snapshot(two.state));
    const { step } = one.view("stage") as StageView;
    expect(step).toMatchObject({ phase: "revealed", result: { rounds: [{ round: 1 }, { round: 2, answered: 3 }] } });
  });

  it("is refused while nobody has answered it, and the vote goes on", () => {
    const room = second(0);
    const before = snapshot(room.state);
    expect(room.try(REVEAL)).toEqual({ ok: false, code: "nothing-to-reveal" });
    expect(snapshot(room.state)).toEqual(before);
  });

  it("never takes a first vote by surprise", () => {
    const room = new TestRoom([sortStep()]);
    const people = room.joinMany(3);
    room.open("sort");
    for (const person of people) room.answer(person, "sort", deck({ c1: "L" }));
    expect(room.try(REVEAL)).toEqual({ ok: false, code: "wrong-phase" });
  });

  it("is not what a press for the first result does that comes late, whoever opened the second vote meanwhile", () => {
    const room = second(2);
    const before = snapshot(room.state);
    for (const late of [{}, { from: "closed" }, { from: "huddle" }] as const) {
      const { from: _, ...press } = REVEAL;
      expect(room.try({ ...press, ...late })).toEqual({ ok: false, code: "wrong-phase" });
    }
    expect(snapshot(room.state)).toEqual(before);
    room.host(REVEAL);
    expect(room.phase("sort")).toBe("revealed");
  });

  it("R-19 is refused while too few have answered about themselves, also where the first vote would do", () => {
    const room = new TestRoom([choiceStep("own", { privacy: "S", rounds: 2 })]);
    const people = room.joinMany(8);
    const say = { options: ["a"] };
    room.vote("own", Object.fromEntries(people.map((person) => [person, say])));
    room.open("own", 2);
    for (const person of people.slice(0, 5)) room.answer(person, "own", say, 2);
    expect(room.try({ ...REVEAL, step: "own" })).toEqual({ ok: false, code: "too-few" });
    expect(room.phase("own")).toBe("collecting");
    expect(room.state.steps.get("own")?.settled).toBeUndefined();
    room.answer(people[5]!, "own", say, 2);
    room.host({ ...REVEAL, step: "own" });
    expect(room.state.steps.get("own")?.settled).toEqual([1, 2]);
    room.host({ do: "hide", step: "own" });
    expect(room.try({ do: "open", step: "own", round: 2, from: "closed" })).toEqual({ ok: false, code: "settled" });
  });

  it("R-80 settles texts that nobody has read", () => {
    const room = new TestRoom([choiceStep("other", { rounds: 2, other: true })]);
    const people = room.joinMany(3);
    const say = { options: ["other"], other: "Something else" };
    room.vote("other", Object.fromEntries(people.map((person) => [person, { options: ["a"] }])));
    room.open("other", 2);
    for (const person of people) room.answer(person, "other", say, 2);
    room.host({ ...REVEAL, step: "other" });
    expect(room.state.steps.get("other")?.settled).toEqual([2]);
    expect((room.view("host") as HostView).texts).toHaveLength(3);
  });

  it("R-138 is one move: another host's same press is acked, and a close that comes too late is stale", () => {
    const room = second(3);
    room.invite("ana", "co");
    room.invite("pia", "producer");
    expect(room.try(REVEAL, "pia")).toEqual({ ok: false, code: "forbidden" });
    room.now += 60_000;
    room.host(REVEAL);
    room.now += MOVE_APART_MS / 2;
    expect(room.try(REVEAL, "ana")).toEqual({ ok: true, changes: [], effects: [] });
    expect(room.try({ do: "close", step: "sort" }, "ana")).toEqual({ ok: false, code: "stale" });
    expect((room.view("host") as HostView).team.lately[0]).toMatchObject({ what: "reveal", by: null });
  });
});
