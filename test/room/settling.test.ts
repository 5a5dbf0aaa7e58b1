/** Looking at a result: once about oneself, and never before enough of those present have answered. */
import { describe, expect, it } from "vitest";
import { exportFile } from "../support/export.ts";
import { choiceStep, TestRoom } from "../support/room.ts";
import { everything, hostOf, peek, reopen, STEP, say } from "../support/settling.ts";

const about = (over: { rehearsal?: boolean } = {}) =>
  new TestRoom([choiceStep("own", { privacy: "S", rounds: 2 }), choiceStep("next", { privacy: "S" })], over);

/** So many present, of whom so many answer, others pass, and the vote is closed. */
function closed(present: number, answering: number, passing = 0, over: { rehearsal?: boolean } = {}) {
  const room = about(over);
  const people = room.joinMany(present);
  room.open("own");
  for (const person of people.slice(0, answering)) room.answer(person, "own", say("a"));
  for (const person of people.slice(answering, answering + passing)) room.pass(person, "own");
  room.host({ do: "close", ...STEP });
  return { room, people };
}

describe("R-19 a question about oneself is settled once", () => {
  it("closing shows only how many have finished, however often it is reopened", () => {
    const one = closed(12, 10);
    const other = closed(12, 10);
    for (const [i, { room, people }] of [one, other].entries()) {
      reopen(room);
      room.answer(people[0]!, "own", say(i === 0 ? "b" : "c"));
      room.host({ do: "close", ...STEP });
    }
    expect(everything(one.room)).toBe(everything(other.room));
    expect(hostOf(one.room)).toMatchObject({
      peek: { rounds: [] },
      settling: { finished: 10, present: 12, enough: true },
    });
  });

  it.each([
    ["five of seven", 7, 5, 0, true],
    ["four of four", 4, 4, 0, false],
    ["five of eight", 8, 5, 0, false],
    ["five of eight, and one who passes", 8, 5, 1, true],
    ["four of twelve, and eight who pass", 12, 4, 8, false],
    ["sixteen of twenty-four", 24, 16, 0, true],
    ["fifteen of twenty-four", 24, 15, 0, false],
    ["nineteen of two hundred", 200, 19, 0, false],
    ["twenty of two hundred", 200, 20, 0, true],
  ])("%s", (_, present, answering, passing, enough) => {
    const { room } = closed(present, answering, passing);
    expect(hostOf(room).settling).toMatchObject({ finished: answering + passing, present, enough });
    const outcome = enough ? { ok: true } : { ok: false, code: "too-few" };
    expect(peek(room)).toMatchObject(outcome);
    expect(room.try({ do: "reveal", ...STEP })).toMatchObject(outcome);
  });

  it.each(["peek", "reveal"] as const)("the first %s settles it: it never opens again, and says why", (first) => {
    const { room } = closed(8, 8);
    room.host({ do: first, ...STEP });
    if (first === "reveal") room.host({ do: "hide", ...STEP });
    expect(reopen(room)).toEqual({ ok: false, code: "settled" });
    expect(hostOf(room)).toMatchObject({ final: "settled", peek: { rounds: [{ answered: 8 }] } });
    // The second vote is another one.
    expect(reopen(room, 2).ok).toBe(true);
  });

  it("R-18 a wait does not count as a reopening, because nobody has seen anything", () => {
    const { room } = closed(9, 5);
    expect(reopen(room).ok).toBe(true);
    expect(room.state.steps.get("own")?.reopened).toBe(0);
  });

  it("what cannot be shown can be opened again and shown once enough have finished", () => {
    const { room, people } = closed(9, 5);
    expect(peek(room)).toEqual({ ok: false, code: "too-few" });
    expect(reopen(room).ok).toBe(true);
    room.answer(people[8]!, "own", say("b"));
    room.host({ do: "close", ...STEP });
    expect(peek(room).ok).toBe(true);
  });

  it("those present never become fewer: neither by showing them out nor by their going", () => {
    const { room, people } = closed(12, 5);
    reopen(room);
    for (const person of people.slice(5, 9)) room.host({ do: "remove", person });
    for (const person of people.slice(9)) room.leave(person);
    room.host({ do: "close", ...STEP });
    expect(hostOf(room).settling).toEqual({ finished: 5, present: 12, enough: false });
  });

  it("nor by showing them out while the vote is open for the first time", () => {
    const room = about();
    const people = room.joinMany(9);
    room.open("own");
    for (const person of people.slice(0, 5)) room.answer(person, "own", say("a"));
    for (const person of people.slice(5)) {
      room.host({ do: "remove", person });
      room.connected.delete(person);
    }
    room.host({ do: "close", ...STEP });
    expect(hostOf(room).settling).toEqual({ finished: 5, present: 9, enough: false });
  });

  it("phones that join after the first opening do not count, nor do those removed before it", () => {
    const room = about();
    const [first] = room.joinMany(6);
    for (const person of [...room.state.people.keys()].slice(1)) room.host({ do: "remove", person });
    room.open("own");
    room.answer(first!, "own", say("a"));
    for (const late of room.joinMany(30)) room.answer(late, "own", say("b"));
    room.host({ do: "close", ...STEP });
    expect(hostOf(room).settling).toEqual({ finished: 31, present: 31, enough: false });
  });

  it("a phone that was there and fell silent is present at the first close as at any other", () => {
    const room = about();
    const people = room.joinMany(12);
    room.open("own");
    for (const person of people.slice(0, 6)) room.answer(person, "own", say("a"));
    room.now += 60_000;
    room.silent = new Set(people.slice(6));
    room.host({ do: "close", ...STEP });
    expect(hostOf(room).settling).toEqual({ finished: 6, present: 12, enough: false });
  });

  it("nor can the first answer of many who come late be read beside phones that were there before them", () => {
    const room = about();
    const own = room.joinMany(5);
    room.open("own");
    for (const person of own) room.answer(person, "own", say("a"));
    room.host({ do: "close", ...STEP });
    expect(hostOf(room).settling?.enough).toBe(true);
    const late = room.joinMany(30);
    reopen(room);
    expect(room.view("participant").step?.phones).toBe(35);
    room.answer(late[0]!, "own", say("b"));
    room.host({ do: "close", ...STEP });
    expect(hostOf(room).settling).toEqual({ finished: 6, present: 35, enough: false });
    expect(peek(room)).toEqual({ ok: false, code: "too-few" });
  });

  it("who slept at the opening and comes back while it is open is present", () => {
    const room = about();
    const people = room.joinMany(12);
    for (const person of people.slice(7)) room.leave(person);
    room.open("own");
    for (const person of people.slice(0, 7)) room.answer(person, "own", say("a"));
    for (const person of people.slice(7, 11)) room.connected.set(person, room.now);
    room.host({ do: "close", ...STEP });
    expect(hostOf(room).settling).toEqual({ finished: 7, present: 11, enough: false });
  });

  it("phones that sleep throughout leave at least three quarters of all who had joined", () => {
    for (const answering of [6, 5]) {
      const room = about();
      const people = room.joinMany(12);
      for (const person of people.slice(answering)) room.leave(person);
      room.open("own");
      for (const person of people.slice(0, answering)) room.answer(person, "own", say("a"));
      room.host({ do: "close", ...STEP });
      expect(hostOf(room).settling).toEqual({ finished: answering, present: 9, enough: answering === 6 });
    }
  });

  it("going on, going elsewhere and ending close it without settling", () => {
    for (const away of [
      { do: "goto", step: "next" },
      { do: "skip", ...STEP },
      { do: "open", step: "next", round: 1, from: "setup" },
    ] as const) {
      const room = about();
      const people = room.joinMany(6);
      room.open("own");
      for (const person of people) room.answer(person, "own", say("b"));
      room.host(away);
      expect(everything(room)).not.toContain("counts");
      room.host({ do: "goto", ...STEP });
      expect(reopen(room).ok).toBe(true);
    }
  });

  it("the end settles under the same condition", () => {
    const figures = (room: TestRoom) =>
      exportFile(room.state, "aggregate.csv", "host", { now: 0, shuffle: () => [] }).body.includes("own");
    for (const [answering, told] of [
      [8, true],
      [4, false],
    ] as const) {
      const { room } = closed(8, answering);
      expect(figures(room)).toBe(false);
      room.host({ do: "end" });
      expect(figures(room)).toBe(told);
    }
  });

  it("two votes are each settled by themselves, and what moved is told only beside both", () => {
    const { room, people } = closed(8, 3);
    room.host({ do: "huddle", ...STEP, until: room.now });
    room.vote("own", Object.fromEntries(people.map((person) => [person, say("b")])), 2);
    room.host({ do: "reveal", ...STEP });
    const { step: shown } = room.view("stage");
    expect(shown?.result).toMatchObject({ rounds: [{ round: 2 }] });
    expect(shown?.result).not.toHaveProperty("movement");
  });

  it("a phone and the stage see how many phones there are", () => {
    const room = about();
    const people = room.joinMany(9);
    room.host({ do: "remove", person: people[0]! });
    expect(room.view("participant").step?.phones).toBeUndefined();
    room.open("own");
    room.joinMany(3);
    for (const role of ["participant", "stage"] as const) expect(room.view(role).step?.phones).toBe(8);
  });

  it("R-46 a rehearsal has no minimum", () => {
    const { room } = closed(8, 1, 0, { rehearsal: true });
    expect(hostOf(room).settling?.enough).toBe(true);
    expect(peek(room).ok).toBe(true);
    expect(JSON.stringify(hostOf(room).peek)).toContain("counts");
  });
});
