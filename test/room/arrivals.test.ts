import { describe, expect, it } from "vitest";
import { BURST } from "../../shared/limits.ts";
import { latestBurst } from "../../shared/room/people/arrivals.ts";
import { answerKey, attendedKey, seated } from "../../shared/room/state/state.ts";
import { choiceStep, deck, sortStep, TestRoom } from "../support/room.ts";

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const self = choiceStep("self", { privacy: "S" });
const code = (outcome: { ok: boolean; code?: string }) => (outcome.ok ? "ok" : outcome.code);

/** So many people, one after the other. */
function come(room: TestRoom, count: number, every: number): string[] {
  return Array.from({ length: count }, () => {
    room.now += every;
    return room.join();
  });
}

/** A room of 24 people whose first step was opened long ago. */
function settled(): TestRoom {
  const room = new TestRoom([sortStep(), self]);
  come(room, 24, 10 * SECOND);
  room.open("sort");
  room.now += 10 * MINUTE;
  return room;
}

describe("R-96 a burst of joins", () => {
  it("is told with the first of them and when they came, however many follow", () => {
    const room = settled();
    expect(latestBurst(room.state)).toBeNull();
    const since = room.now + 100;
    come(room, BURST.people - 1, 100);
    expect(latestBurst(room.state)).toBeNull();
    come(room, 1, 100);
    expect(latestBurst(room.state)).toEqual({ from: 25, since });
    come(room, 2_000, 20);
    come(room, 3, 20 * MINUTE);
    expect(latestBurst(room.state)).toEqual({ from: 25, since });
  });

  it("is none before a step was opened, nor while a hall streams in through that opening", () => {
    const room = new TestRoom([sortStep()]);
    come(room, 3, MINUTE);
    come(room, 500, 100);
    expect(latestBurst(room.state)).toBeNull();
    room.open("sort");
    come(room, 500, 100);
    expect(latestBurst(room.state)).toBeNull();
    come(room, 30, 20 * SECOND);
    expect(latestBurst(room.state)).toBeNull();
    room.now += MINUTE;
    come(room, 400, 100);
    expect(latestBurst(room.state)?.from).toBe(1_034);
  });

  it("is one also where it comes right after the opening, without whoever came shortly before that", () => {
    const room = new TestRoom([sortStep()]);
    come(room, 24, 13 * SECOND);
    room.open("sort");
    come(room, 480, 10);
    expect(latestBurst(room.state)?.from).toBe(25);
  });

  it("has more in it the more people are there: some always come late", () => {
    const room = new TestRoom([sortStep()]);
    come(room, 1_000, 10);
    room.open("sort");
    room.now += 10 * MINUTE;
    come(room, 1_000 / BURST.share - 1, 100);
    expect(latestBurst(room.state)).toBeNull();
    come(room, 1, 100);
    expect(latestBurst(room.state)?.from).toBe(1_001);
  });

  it("leaves out a latecomer who came shortly before it, and nobody where they come slowly", () => {
    const room = settled();
    come(room, 2, 20 * SECOND);
    room.now += 20 * SECOND;
    come(room, 40, 100);
    expect(latestBurst(room.state)?.from).toBe(27);
    const slow = settled();
    come(slow, 40, 12 * SECOND);
    expect(latestBurst(slow.state)?.from).toBe(25);
  });

  it("is the latest of several; once it has been removed it was never there", () => {
    const room = settled();
    come(room, 10, 100);
    room.now += 10 * MINUTE;
    come(room, 20, 100);
    expect(latestBurst(room.state)?.from).toBe(35);
    room.host({ do: "removeJoined", from: 35, to: 54 });
    expect(latestBurst(room.state)?.from).toBe(25);
    room.host({ do: "removeJoined", from: 25, to: 34 });
    expect(latestBurst(room.state)).toBeNull();
  });

  it("stays when the clock is set back meanwhile", () => {
    const room = settled();
    come(room, 10, 100);
    room.now -= 30 * MINUTE;
    come(room, 10, 100);
    expect(latestBurst(room.state)?.from).toBe(25);
  });
});

describe("R-96 removing everybody who joined as one of these numbers", () => {
  it("removes them whether they have answered or not, nobody else, and once", () => {
    const room = settled();
    const ghosts = come(room, 40, 100);
    room.answer(ghosts[0]!, "sort", deck({ c1: "L" }));
    const late = room.join();
    const outcome = room.try({ do: "removeJoined", from: 25, to: 64 });
    expect(outcome.ok && outcome.effects).toEqual([
      { tell: "out", from: 25, to: 64 },
      { tell: "progress" },
      { drop: ghosts },
    ]);
    expect(seated(room.state)).toBe(25);
    expect(room.state.people.get(late)?.removedAt).toBeNull();
    for (const ghost of ghosts) expect(code(room.pass(ghost, "sort"))).toBe("removed");
    expect(room.try({ do: "removeJoined", from: 25, to: 64 })).toEqual({ ok: true, changes: [], effects: [] });
    expect(room.try({ do: "removeJoined", from: 64, to: 25 })).toEqual({ ok: true, changes: [], effects: [] });
    expect(room.state.people.size).toBe(65);
  });

  it("R-31 results frozen before stand, those frozen after are without them", () => {
    const room = settled();
    const [ann, bob] = room.state.people.keys();
    const ghosts = come(room, 5, 100);
    for (const person of [ann!, bob!, ...ghosts]) room.answer(person, "sort", deck({ c1: "L" }));
    room.host({ do: "close", step: "sort" });
    const before = room.frozen("sort");
    expect(before).toMatchObject({ answered: 7 });
    room.host({ do: "removeJoined", from: 25, to: 29 });
    expect(room.frozen("sort")).toEqual(before);
    room.open("sort", 2);
    room.answer(ann!, "sort", deck({ c1: "M" }), 2);
    room.host({ do: "close", step: "sort" });
    expect(room.frozen("sort", 2)).toMatchObject({ answered: 1 });
    // Each was removed after the one before: that tells what was frozen before from what was frozen after.
    const order = ghosts.map((ghost) => room.state.people.get(ghost)?.removal);
    expect(order).toEqual([1, 2, 3, 4, 5]);
  });

  it("R-19 whoever was there goes on counting as present, in a question about oneself that was open", () => {
    const room = settled();
    const honest = [...room.state.people.keys()].slice(0, 6);
    room.host({ do: "close", step: "sort" });
    room.open("self");
    for (const person of honest) room.answer(person, "self", { options: ["a"] });
    const [silent] = come(room, 60, 100);
    room.host({ do: "removeJoined", from: 25, to: 84 });
    expect(room.state.stepAnswers.get("self")?.attended.has(attendedKey(1, silent!))).toBe(true);
    room.host({ do: "close", step: "self" });
    expect(room.frozen("self")).toMatchObject({ present: 84, finished: 6, enough: false });
    // They were removed before the next one is opened, and are in no count of it.
    expect(room.state.stepAnswers.get("self")?.answers.has(answerKey(1, "main", silent!))).toBe(false);
  });
});
