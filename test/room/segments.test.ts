import { describe, expect, it } from "vitest";
import { deck, sortStep, step, TestRoom } from "../support/room.ts";
import { about, inResults, letters, resultIn, roomWith, segmentsIn, toDebrief, told } from "../support/segments.ts";

describe("R-55 which groups are shown", () => {
  it("shows a group's counts, and only the name of a hidden group", () => {
    const { room, people } = roomWith(about(), { north: 5, south: 6, west: 4, none: 1 });
    room.vote("own", letters(people, "ab"));
    toDebrief(room, "own");
    expect(segmentsIn(room)).toEqual([
      {
        group: "north",
        result: { exercise: "choice", answer: expect.objectContaining({ n: 5, counts: { a: 3, b: 2, c: 0 } }) },
      },
      {
        group: "south",
        result: { exercise: "choice", answer: expect.objectContaining({ n: 6, counts: { a: 3, b: 3, c: 0 } }) },
      },
      { group: "west", hidden: true },
    ]);
  });

  it("one group of four among others hides the next smallest too", () => {
    const { room, people } = roomWith(about(), { north: 9, south: 6, west: 4 });
    room.vote("own", letters(people, "ab"));
    toDebrief(room, "own");
    expect(told(segmentsIn(room))).toEqual(["north"]);
  });

  it("nobody in a group looks like four in it", () => {
    const { room, people } = roomWith(about(), { north: 9, south: 6 });
    room.vote("own", letters(people, "ab"));
    toDebrief(room, "own");
    expect(segmentsIn(room)?.at(-1)).toEqual({ group: "west", hidden: true });
  });

  it("about oneself, everyone alike leaves the room only; opinion does not mind", () => {
    for (const [privacy, groups] of [
      ["S", []],
      ["O", ["north", "south"]],
    ]) {
      const { room, people } = roomWith(about({ privacy }), { north: 5, south: 6 });
      room.vote("own", letters(people, "a"));
      toDebrief(room, "own");
      expect(told(segmentsIn(room))).toEqual(groups);
      expect(resultIn(room, "stage")?.rounds[0]?.result).toMatchObject({ answer: { n: 11 } });
    }
  });

  it("a group's result has only the items that may be told of it, and sums of these alone", () => {
    const { room, people } = roomWith([sortStep("sort", { cards: ["c1", "c8"] })], { north: 5, south: 6 });
    room.open("sort");
    for (const [i, person] of people.entries())
      room.answer(person, "sort", deck(i === 0 ? { c1: "M" } : { c1: "L", c8: "L" }));
    room.host({ do: "close", step: "sort" });
    toDebrief(room, "sort");
    room.host({ do: "show", step: "sort", what: "key", on: true });
    const [north] = segmentsIn(room) ?? [];
    // Four of north answered c8, so nobody's c8 is told: south's and the room's would be theirs. Four of five say c1 is "L".
    expect(north && "result" in north && north.result).toMatchObject({
      cards: [{ id: "c1", n: 5, counts: { L: 4, B: 0, M: 1 } }],
      sourceMatch: 0.8,
    });
    expect(JSON.stringify(segmentsIn(room))).not.toContain("c8");
    room.host({ do: "show", step: "sort", what: "key", on: false });
    expect(JSON.stringify(segmentsIn(room))).not.toContain("sourceMatch");
  });

  it("(d) free text is never split", () => {
    const plan = [
      step("cloud", "cloud", {}),
      step("text", "text", { question: "What now?" }),
      step("pulse", "pulse", { items: ["ready", "way"] }),
    ];
    const { room, people } = roomWith(plan, { north: 6, south: 7 });
    room.vote("cloud", Object.fromEntries(people.map((person) => [person, { words: ["calm"] }])));
    room.vote("text", Object.fromEntries(people.map((person) => [person, { text: "calm" }])));
    const said = (i: number) => [
      { item: "ready", v: i % 6 },
      { item: "way", v: "calm" },
    ];
    room.vote("pulse", Object.fromEntries(people.map((person, i) => [person, said(i)])));
    room.host({ do: "end" });
    for (const id of ["cloud", "text"]) expect(inResults(room, "host", id)[0]).not.toHaveProperty("segments");
    const segments = inResults(room, "host", "pulse")[0]?.segments;
    expect(told(segments)).toEqual(["north", "south"]);
    expect(JSON.stringify(segments)).not.toMatch(/way|calm/);
  });

  it("a room without groups shows none; a rehearsal shows a group of one", () => {
    const plain = new TestRoom(about());
    plain.vote("own", letters(plain.joinMany(9), "ab"));
    toDebrief(plain, "own");
    expect(JSON.stringify([plain.view("host"), plain.view("stage")])).not.toMatch(/segments|groups/);
    const { room, people } = roomWith(about(), { north: 1, south: 2 }, { rehearsal: true });
    room.vote("own", letters(people, "a"));
    toDebrief(room, "own");
    expect(told(segmentsIn(room))).toEqual(["north", "south"]);
  });
});

describe("R-56 the first vote only", () => {
  const rounds = (privacy: string) => {
    const { room, people } = roomWith(about({ privacy }), { north: 6, south: 7 });
    room.vote("own", letters(people, "ab"));
    room.vote("own", letters(people, "ba"), 2);
    toDebrief(room, "own");
    return resultIn(room, "stage");
  };

  it("the second is not split", () => {
    const result = rounds("O");
    expect(result?.rounds.map(({ segments }) => told(segments))).toEqual([["north", "south"], undefined]);
    expect(result?.movement).toMatchObject([{ n: 13, changed: 13 }]);
  });

  it("about oneself, nobody's movement is told beside it", () => {
    expect(rounds("S")?.movement).toEqual([{ id: "answer", hidden: true }]);
  });
});
