import { describe, expect, it } from "vitest";
import type { HeadsView, HostView, Segment, StageView } from "../../shared/protocol/view.ts";
import type { RoomRecord } from "../../shared/room/state/rows.ts";
import { choiceStep, step, TestRoom } from "../support/room.ts";

const PLAN = [choiceStep("views"), choiceStep("self", { privacy: "S" }), choiceStep("again", { privacy: "S" })];
const make = (over: Partial<RoomRecord> = {}) =>
  new TestRoom([...PLAN], { segments: { question: "Where?", options: ["north", "south"] }, ...over });
const joinAs = (room: TestRoom, segment: string | null, n: number) =>
  Array.from({ length: n }, () => room.join(segment === null ? {} : { segment }));
const headsIn = (room: TestRoom) => (room.view("host") as HostView).heads;
const joinedIn = (heads: HeadsView | undefined) => heads?.groups.map(({ joined }) => joined);
const confirmedIn = (heads: HeadsView | undefined) => heads?.groups.map(({ confirmed }) => confirmed);
const say = (option: string) => ({ options: [option] });

/** Everyone says a letter each; then the groups that a debrief tells of. */
function toldOf(room: TestRoom, id: string, people: readonly string[], said = "ab"): string[] {
  room.vote(id, Object.fromEntries(people.map((person, i) => [person, say(said[i % said.length]!)])));
  for (const what of ["reveal", "debrief"] as const) room.host({ do: what, step: id });
  const result = (room.view("host") as StageView).step?.result;
  const segments: readonly Segment[] = (typeof result === "object" && result.rounds[0]?.segments) || [];
  return segments.flatMap((one) => ("hidden" in one ? [] : [one.group]));
}

describe("R-81 what is proposed", () => {
  it("is who had joined each group when the host arrived at a question about oneself", () => {
    const room = make();
    const [first] = joinAs(room, "north", 6);
    joinAs(room, null, 1);
    room.host({ do: "remove", person: first! });
    room.host({ do: "goto", step: "views" });
    expect(headsIn(room)).toBeUndefined();
    expect(room.state.room.heads).toBeUndefined();
    room.host({ do: "goto", step: "self" });
    expect(headsIn(room)).toEqual({
      people: 7,
      groups: [
        { group: "north", name: "north", joined: 5 },
        { group: "south", name: "south", joined: 0 },
        { group: null, joined: 1 },
      ],
      confirmed: false,
      fixed: false,
    });
  });

  it("also if the step before was left out, and not for a step without results by group", () => {
    const room = make();
    joinAs(room, "north", 2);
    room.host({ do: "goto", step: "views" });
    room.host({ do: "skip", step: "views" });
    expect(headsIn(room)?.people).toBe(2);
    const written = new TestRoom([step("text", "text", { question: "?", privacy: "S" })], { segments: { by: "mode" } });
    written.joinMany(3);
    written.host({ do: "goto", step: "text" });
    expect(headsIn(written)).toBeUndefined();
    written.open("text");
    expect(written.state.room.heads).toBeUndefined();
  });

  it("is asked for and confirmed in the lobby too, where the plan has such a step, and holds until two more have joined", () => {
    const room = make();
    joinAs(room, "north", 5);
    expect(headsIn(room)).toMatchObject({ people: 0, confirmed: false, fixed: false });
    expect(joinedIn(headsIn(room))).toEqual([0, 0, 0]);
    room.host({ do: "heads" });
    expect(joinedIn(headsIn(room))).toEqual([5, 0, 0]);
    room.host({ do: "heads", counts: { north: 5 } });
    joinAs(room, "north", 1);
    expect(joinedIn(headsIn(room))).toEqual([5, 0, 0]);
    room.host({ do: "goto", step: "views" });
    expect(headsIn(room)).toBeUndefined();
    room.host({ do: "goto", step: "self" });
    expect(headsIn(room)).toMatchObject({ people: 5, confirmed: true });
    const opinions = new TestRoom([choiceStep("views")], { segments: { by: "mode" } });
    opinions.joinMany(5);
    expect(headsIn(opinions)).toBeUndefined();
  });

  it("R-59 changes only once two or more have joined, whatever is asked and whoever is removed", () => {
    const room = make();
    joinAs(room, "north", 1);
    room.host({ do: "goto", step: "self" });
    expect(room.host({ do: "heads" })).toEqual([]);
    expect(headsIn(room)?.people).toBe(0);
    const [, other] = joinAs(room, "north", 2);
    room.host({ do: "heads" });
    expect(joinedIn(headsIn(room))).toEqual([3, 0, 0]);
    joinAs(room, "south", 1);
    room.host({ do: "remove", person: other! });
    room.host({ do: "goto", step: "views" });
    room.host({ do: "goto", step: "self" });
    expect(room.host({ do: "heads" })).toEqual([]);
    expect(joinedIn(headsIn(room))).toEqual([3, 0, 0]);
    joinAs(room, "south", 1);
    expect(joinedIn(headsIn(room))).toEqual([3, 0, 0]);
    room.host({ do: "goto", step: "views" });
    room.host({ do: "goto", step: "self" });
    expect(joinedIn(headsIn(room))).toEqual([2, 2, 0]);
  });

  it("only hosts see it, and only in a room with groups that is no rehearsal", () => {
    const room = make();
    joinAs(room, "north", 5);
    room.host({ do: "goto", step: "self" });
    expect(JSON.stringify([room.view("stage"), room.view("participant")])).not.toContain("heads");
    for (const over of [{ segments: null }, { rehearsal: true }]) {
      const other = make(over);
      other.joinMany(5);
      other.host({ do: "goto", step: "self" });
      expect(headsIn(other)).toBeUndefined();
      expect(other.try({ do: "heads" })).toEqual({ ok: false, code: "not-supported" });
      other.open("self");
      expect(other.state.room.heads).toBeUndefined();
    }
  });

  it("names groups as screens do, and takes them back as they are", () => {
    const room = make({ segments: { by: "mode" } });
    room.joinMany(5);
    room.host({ do: "goto", step: "self" });
    expect(headsIn(room)?.groups.map(({ group, name }) => [group, name])).toEqual([
      ["room", "In the room"],
      ["remote", "Remote"],
      [null, undefined],
    ]);
    room.host({ do: "heads", counts: { room: 5 } });
    expect(confirmedIn(headsIn(room))).toEqual([5, 0, 0]);
  });
});

describe("R-81 confirming", () => {
  const counted = () => {
    const room = make();
    joinAs(room, "north", 6);
    joinAs(room, "south", 6);
    room.host({ do: "goto", step: "self" });
    return room;
  };

  it("can be corrected until the first question about oneself was opened, and not after", () => {
    const room = counted();
    room.host({ do: "heads", counts: { north: 6, south: 6 } });
    room.host({ do: "heads", counts: { north: 5 }, none: 1 });
    expect(confirmedIn(headsIn(room))).toEqual([5, 0, 1]);
    room.open("self");
    expect(headsIn(room)).toMatchObject({ confirmed: true, fixed: true });
    const before = room.state.room;
    expect(room.try({ do: "heads", counts: { north: 6, south: 6 } })).toEqual({ ok: false, code: "settled" });
    expect(room.try({ do: "heads" })).toEqual({ ok: false, code: "settled" });
    // A press that came twice does no harm.
    expect(room.host({ do: "heads", counts: { north: 5 }, none: 1 })).toEqual([]);
    room.host({ do: "close", step: "self" });
    joinAs(room, "south", 4);
    room.host({ do: "goto", step: "again" });
    expect(room.state.room.heads).toEqual(before.heads);
  });

  it("confirms the last proposal only", () => {
    const room = make();
    expect(room.try({ do: "heads", counts: {} })).toEqual({ ok: false, code: "stale" });
    joinAs(room, "north", 6);
    expect(room.try({ do: "heads", counts: { north: 6 } })).toEqual({ ok: false, code: "stale" });
    room.host({ do: "heads" });
    expect(room.try({ do: "heads", counts: { west: 6 } })).toEqual({ ok: false, code: "unknown-segment" });
    joinAs(room, "north", 1);
    room.host({ do: "heads", counts: { north: 7 } });
    joinAs(room, "north", 1);
    expect(room.try({ do: "heads", counts: { north: 8 } })).toEqual({ ok: false, code: "stale" });
    // What was confirmed stands until something newer is.
    room.host({ do: "goto", step: "self" });
    expect(headsIn(room)).toMatchObject({ people: 8, confirmed: false });
    expect(confirmedIn(headsIn(room))).toEqual([7, 0, 0]);
  });

  it("is not required: without it the step opens, and no group is shown", () => {
    const room = counted();
    expect(toldOf(room, "self", [...room.state.people.keys()])).toEqual([]);
    expect(headsIn(room)).toMatchObject({ confirmed: false, fixed: true });
    // For the rest of the workshop.
    expect(toldOf(room, "again", [...room.state.people.keys()])).toEqual([]);
  });

  it("class O needs none, before and after", () => {
    const room = counted();
    expect(toldOf(room, "views", [...room.state.people.keys()])).toEqual(["north", "south"]);
    expect(room.state.room.heads?.fixed).toBeNull();
  });
});

describe("R-55 class S counts heads", () => {
  const numbers = (text: string) => text.split(" ").map(Number);

  /** Phones and heads of north, of south and of nobody's group; everyone in them answers. */
  const told = (phones: string, heads: string) => {
    const room = make();
    const joined = numbers(phones);
    const people = ["north", "south", null].flatMap((group, i) => joinAs(room, group, joined[i]!));
    const [north, south, none] = numbers(heads);
    room.countHeads({ north: north!, south: south! }, none!);
    return toldOf(room, "self", people, "abc").join(" ");
  };

  it.each([
    ["as many heads as phones", "6 7 0", "6 7 0", "north south"],
    ["more heads than phones", "6 7 0", "9 9 0", "north south"],
    ["one phone more than heads hides its group, whose heads are six", "7 9 0", "6 9 0", "south"],
    ["nine phones of four heads are four, and take the others along", "9 9 0", "4 9 0", ""],
    ["five phones of one head are one", "5 9 0", "1 9 0", ""],
    ["five phones of one head without a group are no company", "6 7 5", "6 7 1", "south"],
    ["nor are they as nobody's", "6 7 5", "6 7 0", "south"],
    ["five heads without a group are", "6 7 5", "6 7 5", "north south"],
  ])("%s", (_what, phones, heads, groups) => expect(told(phones, heads)).toBe(groups));

  it("more phones than heads cannot hide that everybody gave the same answer", () => {
    // Nine phones without a group, five heads: five of them said the same.
    const room = (others: string) => {
      const fresh = make();
      const people = [...joinAs(fresh, "north", 6), ...joinAs(fresh, null, 9)];
      fresh.countHeads({}, 5);
      return toldOf(fresh, "self", people, `ababab${others}`);
    };
    expect(room("cccccabab")).toEqual([]);
    expect(room("ccccaabab")).toEqual(["north"]);
  });

  it("who joins after the opening is no head, but counts in the figures", () => {
    const room = make();
    const north = joinAs(room, "north", 4);
    const south = joinAs(room, "south", 9);
    room.countHeads({ north: 9 });
    room.open("self");
    const late = joinAs(room, "north", 4);
    room.host({ do: "close", step: "self" });
    expect(toldOf(room, "again", [...north, ...late, ...south])).toEqual([]);
    const other = make();
    const heads = [...joinAs(other, "north", 6), ...joinAs(other, "south", 5)];
    other.countHeads();
    other.open("self");
    other.host({ do: "close", step: "self" });
    expect(toldOf(other, "again", [...heads, ...joinAs(other, "south", 1)])).toEqual(["north", "south"]);
    expect(other.frozen("again").segments).toMatchObject([
      { result: { answer: { n: 6 } } },
      { result: { answer: { n: 6 } } },
    ]);
  });

  it("one who came late and has no group is not what is left over", () => {
    const room = make();
    const people = [...joinAs(room, "north", 6), ...joinAs(room, "south", 7)];
    room.countHeads();
    room.open("self");
    room.host({ do: "close", step: "self" });
    expect(toldOf(room, "again", [...people, ...joinAs(room, null, 1)])).toEqual(["south"]);
  });

  it("who joins between the count and the opening counts as joined", () => {
    const room = make();
    const people = [...joinAs(room, "north", 5), ...joinAs(room, "south", 6)];
    room.countHeads();
    const more = joinAs(room, "north", 1);
    expect(toldOf(room, "self", [...people, ...more])).toEqual(["south"]);
  });

  it("who was removed before the opening does not", () => {
    const room = make();
    const people = [...joinAs(room, "north", 9), ...joinAs(room, "south", 6)];
    room.countHeads({ north: 5 });
    for (const person of people.splice(0, 4)) room.host({ do: "remove", person });
    expect(toldOf(room, "self", people)).toEqual(["north", "south"]);
  });

  it("R-82 who deletes everything is no head any more, and still counts among those who joined the group", () => {
    const room = make();
    const [gone, ...people] = [...joinAs(room, "north", 6), ...joinAs(room, "south", 7)];
    room.forget(gone!);
    room.countHeads();
    expect(room.state.room.heads?.confirmed?.byGroup).toEqual([6, 7, 0]);
    expect(toldOf(room, "self", people)).toEqual(["north", "south"]);
  });

  it("R-82 phones that were too many in a group are nobody's company once they have left it", () => {
    const room = make();
    const extra = joinAs(room, "north", 4);
    const people = [...joinAs(room, "north", 1), ...joinAs(room, "south", 9), ...joinAs(room, null, 1)];
    room.countHeads({ north: 1 });
    room.open("self");
    for (const person of extra) room.forget(person);
    room.host({ do: "close", step: "self" });
    // One of north and one of no group would be left over.
    expect(toldOf(room, "again", [...people, ...extra], "abc")).toEqual([]);
  });
});
