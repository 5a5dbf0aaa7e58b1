import { describe, expect, it } from "vitest";
import { joinedFrom, makeRoll, removing } from "../../../../client/pages/host/model/roll.ts";
import type { PersonRow } from "../../../../shared/protocol/people.ts";

const rows = (from: number, to: number, present = true): PersonRow[] =>
  Array.from({ length: to - from + 1 }, (_, i) => ({ id: `p${from + i}`, number: from + i, mode: "room", present }));
const burst = { from: 4, since: 1_800_000_000_000 };

describe("R-96 who is in the room, as the host's page knows it", () => {
  it("is in the order of joining, without those who were removed", () => {
    const roll = makeRoll("ROLLED");
    roll.hear({ t: "people", changes: [...rows(3, 5), ...rows(1, 2)] });
    expect(roll.people.value.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
    roll.hear({ t: "people", changes: rows(2, 2, false), out: [[3, 4]], removed: 2 });
    expect(roll.people.value.map(({ number, present }) => [number, present])).toEqual([
      [1, true],
      [2, false],
      [5, true],
    ]);
    expect(roll.removed.value).toBe(2);
    // Somebody of these numbers who is told after that is in the room.
    roll.hear({ t: "people", changes: rows(6, 6), out: [[5, 9]], removed: 3 });
    expect(roll.people.value.map(({ number }) => number)).toEqual([1, 2, 6]);
  });

  it("is told anew after each welcome: who was removed meanwhile is not in it", () => {
    const roll = makeRoll("ANEWED");
    roll.hear({ t: "people", changes: rows(1, 3) });
    roll.begin();
    roll.hear({ t: "people", changes: [...rows(1, 1), ...rows(3, 3)], removed: 1 });
    expect(roll.people.value.map(({ number }) => number)).toEqual([1, 3]);
  });

  it("counts a burst and whoever came after it, and names them by number when they are removed", () => {
    const roll = makeRoll("BURSTS");
    roll.hear({ t: "people", changes: rows(1, 9) });
    expect(roll.burst.value).toBeNull();
    roll.hear({ t: "people", changes: rows(10, 20), burst });
    expect(roll.burst.value).toEqual({ ...burst, to: 20, count: 17, earlier: false });
    roll.hear({ t: "people", changes: [], out: [[6, 6]], removed: 1, burst });
    expect(roll.burst.value).toEqual({ ...burst, to: 20, count: 16, earlier: false });
    expect(roll.burst.value && removing(roll.burst.value)).toEqual({ do: "removeJoined", from: 4, to: 20 });
    roll.hear({ t: "people", changes: [], out: [[4, 20]], removed: 17 });
    expect(roll.burst.value).toBeNull();
    expect(roll.people.value).toHaveLength(3);
  });

  it("says nothing more of a burst that belongs here, also after a reload, but of the next one", () => {
    const roll = makeRoll("WELCOM");
    roll.hear({ t: "people", changes: rows(1, 9), burst });
    roll.welcomeBurst();
    expect(roll.burst.value).toBeNull();
    const again = makeRoll("WELCOM");
    again.hear({ t: "people", changes: rows(1, 30), burst });
    expect(again.burst.value).toBeNull();
    again.hear({ t: "people", changes: [], burst: { ...burst, from: 21 } });
    expect(again.burst.value).toMatchObject({ from: 21, count: 10 });
    const elsewhere = makeRoll("OTHERS");
    elsewhere.hear({ t: "people", changes: rows(1, 9), burst });
    expect(elsewhere.burst.value?.count).toBe(6);
  });

  it("tells an earlier burst as one once a later one is removed, and never one that belongs here", () => {
    const roll = makeRoll("WAVES2");
    roll.hear({ t: "people", changes: rows(1, 9), burst });
    roll.hear({ t: "people", changes: rows(10, 20), burst: { ...burst, from: 10 } });
    expect(roll.burst.value).toMatchObject({ from: 10, count: 11, earlier: false });
    roll.hear({ t: "people", changes: [], out: [[10, 20]], removed: 11, burst });
    expect(roll.burst.value).toMatchObject({ from: 4, count: 6, earlier: true });
    roll.welcomeBurst();
    roll.hear({ t: "people", changes: rows(21, 30), burst: { ...burst, from: 21 } });
    expect(roll.burst.value).toMatchObject({ from: 21, earlier: false });
    roll.welcomeBurst();
    // Once these are removed one by one, the first comes up again.
    roll.hear({ t: "people", changes: [], out: [[21, 30]], removed: 21, burst });
    expect(roll.burst.value).toBeNull();
    const reloaded = makeRoll("WAVES2");
    reloaded.hear({ t: "people", changes: rows(1, 9), burst });
    expect(reloaded.burst.value).toBeNull();
  });

  it("knows who joined after somebody", () => {
    expect(joinedFrom(rows(1, 9), 8)).toEqual({ from: 8, to: 9, count: 2 });
    expect(joinedFrom(rows(1, 9), 10)).toBeNull();
  });
});
