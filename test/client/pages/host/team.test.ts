import { describe, expect, it } from "vitest";
import {
  byOf,
  drivingNow,
  justMovedBy,
  lastDeed,
  nameOf,
  nextStageName,
  OWNER,
  toldDeeds,
  tooSoon,
  type You,
} from "../../../../client/pages/host/model/team.ts";
import { MOVE_APART_MS } from "../../../../shared/limits.ts";
import type { Deed, Team } from "../../../../shared/protocol/team.ts";
import { sortStep, TestRoom } from "../../../support/room.ts";

const ANA: You = { id: "ana", kind: "co" };
const KEYS: Team["keys"] = [
  { id: "ana", name: "Ana", kind: "co", pages: 1 },
  { id: "wall", name: "Wall", kind: "stage", pages: 1 },
];

function roomWith(lately: Deed[], keys = KEYS, owner?: string) {
  const room = new TestRoom([sortStep()]);
  room.host({ do: "goto", step: "sort" });
  const { step } = room.view("host");
  return { step, team: { ...(owner && { owner }), ownerPages: 1, keys, waiting: 0, lately } };
}
const deed = (by: string | null, what: string, at: number, step: string | null = "sort"): Deed => ({
  by,
  what,
  step,
  at,
});

describe("a link to one more big screen", () => {
  it("has a number from the second one on, so that it is seen which of them is withdrawn", () => {
    const named = (...names: string[]) =>
      nextStageName(
        roomWith(
          [],
          names.map((name, n) => ({ id: `s${n}`, name, kind: "stage", pages: 1 })),
        ).team,
      );
    expect([named(), named("Wall"), named("Big screen"), named("Big screen", "Big screen 2")]).toEqual([
      "Big screen",
      "Big screen",
      "Big screen 2",
      "Big screen 3",
    ]);
  });
});

describe("what was done last", () => {
  it("stands in words, the latest first, without what was done with a link that is withdrawn since", () => {
    const room = roomWith([
      deed("ana", "reveal", 9),
      deed("gone", "lock", 8, null),
      deed("ana", "toString", 7),
      deed(null, "blank", 6, null),
    ]);
    expect(toldDeeds(room.team)).toEqual([
      { text: "Revealed by Ana", step: "sort", at: 9 },
      { text: "Big screen switched by The first facilitator", step: null, at: 6 },
    ]);
  });
});

describe("who is driving", () => {
  it("is whoever moved the step last, and nobody while the workshop is in one hand", () => {
    const room = roomWith([deed("ana", "lock", 9, null), deed(null, "close", 8), deed("ana", "open", 5)]);
    expect(drivingNow(room, OWNER)).toBe("You are driving");
    expect(drivingNow(room, ANA)).toBe("The first facilitator is driving");
    const named = roomWith([deed(null, "close", 8)], KEYS, "Bo");
    expect(drivingNow(named, ANA)).toBe("Bo is driving");
    expect(drivingNow(roomWith([]), OWNER)).toBeNull();
    expect(drivingNow(roomWith([deed(null, "close", 8)], KEYS.slice(1)), OWNER)).toBeNull();
  });

  it("is not told of somebody whose link has been withdrawn", () => {
    const room = roomWith([deed("gone", "close", 8)]);
    expect(nameOf(room.team, "gone")).toBeNull();
    expect(drivingNow(room, OWNER)).toBeNull();
    expect(lastDeed(room.team, OWNER)).toBeNull();
  });
});

describe("what a colleague has just done", () => {
  it("is said with their name; one's own needs no saying, and nor does what has no words", () => {
    const room = roomWith([deed("ana", "reveal", 8)]);
    expect(lastDeed(room.team, OWNER)).toEqual({ text: "Revealed by Ana", step: "sort", at: 8 });
    expect(lastDeed(room.team, ANA)).toBeNull();
    expect(lastDeed(roomWith([deed("ana", "toString", 8)]).team, OWNER)).toBeNull();
    const later = roomWith([deed("ana", "moderate", 9), deed("ana", "reveal", 8), deed(null, "close", 7)]);
    expect(lastDeed(later.team, OWNER)?.text).toBe("Revealed by Ana");
    expect(lastDeed(roomWith([deed(null, "debrief", 9), deed("ana", "reveal", 8)]).team, OWNER)).toBeNull();
  });
});

describe("a press within two seconds of a colleague's", () => {
  const close = { do: "close", step: "sort" } as const;
  const at = 10_000;
  const room = roomWith([deed("ana", "open", at)]);

  it("is held back, and says so in words", () => {
    expect(justMovedBy(room, OWNER, close, at + MOVE_APART_MS - 1)).toBe("Ana");
    expect(tooSoon("Ana")).toEqual({ code: "stale", message: expect.stringMatching(/^Ana moved .* not sent/) });
    expect(justMovedBy(room, OWNER, close, at + MOVE_APART_MS)).toBeNull();
  });

  it("goes where it is one's own that went before, on whichever device", () => {
    expect(justMovedBy(room, ANA, close, at + 100)).toBeNull();
    expect(byOf(ANA)).toBe("ana");
    expect(byOf({ id: "host", kind: "owner" })).toBeNull();
  });

  it("goes where either moves nothing: the room, another step, more time", () => {
    expect(justMovedBy(room, OWNER, { do: "lock", on: true }, at)).toBeNull();
    expect(justMovedBy(room, OWNER, { do: "extend", step: "sort", until: at }, at)).toBeNull();
    expect(justMovedBy(room, OWNER, { do: "skip", step: "later" }, at)).toBeNull();
    expect(justMovedBy(room, OWNER, { do: "goto", step: "later" }, at)).toBe("Ana");
    expect(justMovedBy(roomWith([deed("ana", "skip", at, "later")]), OWNER, close, at)).toBeNull();
    expect(justMovedBy(roomWith([deed("ana", "lock", at, null)]), OWNER, close, at)).toBeNull();
  });
});
