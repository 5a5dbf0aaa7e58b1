/** what a client edition tells of changes: of a deletion, of a raised floor, of commitments that are told no more. */
import { describe, expect, it } from "vitest";
import type { Reader } from "../../shared/exports/index.ts";
import { figuresIn, json } from "../support/files.ts";
import { choiceStep, step, TestRoom } from "../support/room.ts";

describe("R-161 what a client learns of a change", () => {
  /** Ten people, all of whom wrote one word, six another, five a third; each of five one of their own. */
  function clouded(): { room: TestRoom; people: string[] } {
    const room = new TestRoom([step("cloud", "cloud", {})]);
    const people = room.joinMany(10);
    const words = (at: number) => ["shared", ...(at < 6 ? ["six"] : [`own${at}`]), ...(at < 5 ? ["five"] : [])];
    room.vote("cloud", Object.fromEntries(people.map((person, at) => [person, { words: words(at) }])));
    room.host({ do: "reveal", step: "cloud" });
    room.host({ do: "end" });
    return { room, people };
  }
  const words = (room: TestRoom) => json(room, "client").steps[0]?.rounds[0]?.result;

  it("has no list of words that would say what somebody has deleted", () => {
    const { room, people } = clouded();
    expect(words(room)).toMatchObject({ n: 10, words: [{ count: 10 }, { count: 6 }, { count: 5 }], more: 4 });
    room.forget(people[9]!, "cloud");
    const after = words(room);
    expect(after).toMatchObject({ n: 10, words: [], more: 0 });
    room.forget(people[0]!, "cloud");
    expect(words(room)).toEqual(after);
  });

  it("has no word that fewer people wrote than a raised floor", () => {
    const { room } = clouded();
    room.state.report = { version: 1, draft: { floor: 6 } };
    expect(words(room)).toMatchObject({ words: [{ count: 10 }, { count: 6 }], more: 5 });
  });

  it("has no group beside one that a raised floor hides, because the rest would be that one", () => {
    const room = new TestRoom([choiceStep("vote")], { segments: { question: "Where?", options: ["north", "south"] } });
    const people = [
      ...Array.from({ length: 20 }, () => room.join({ segment: "north" })),
      ...Array.from({ length: 9 }, () => room.join({ segment: "south" })),
    ];
    room.vote("vote", Object.fromEntries(people.map((person, i) => [person, { options: [["a", "b"][i % 2]!] }])));
    room.host({ do: "end" });
    const told = (floor: number) => {
      room.state.report = { version: 1, draft: { shows: ["groups"], floor } };
      return [...figuresIn(room, "client").keys()].filter((key) => /"(north|south)"/.test(key)).length;
    };
    expect(told(9)).toBeGreaterThan(0);
    expect(told(10)).toBe(0);
  });
});

describe("R-161 commitments", () => {
  const AREAS = ["vision", "ideas", "people", "time"];
  /** So many say how they share theirs; seven have chosen a kind. */
  function committed(shares: Readonly<Record<string, number>>): { room: TestRoom; people: string[] } {
    const room = new TestRoom([step("commit", "commit", {})]);
    const says = Object.entries(shares).flatMap(([share, n]) => Array<string>(n).fill(share));
    const people = room.joinMany(says.length);
    const plan = (share: string, at: number) => ({
      ...{ ifCue: "one", thenDo: `two ${at}`, due: "2026-03-31", followUpDays: 30, share, area: AREAS[at % 4] },
      ...(at < 7 && { kind: "start" }),
    });
    room.vote("commit", Object.fromEntries(people.map((person, at) => [person, plan(says[at]!, at)])));
    room.host({ do: "reveal", step: "commit" });
    room.host({ do: "end" });
    return { room, people };
  }
  const told = (room: TestRoom, reader: Reader) => json(room, reader).steps[0]?.rounds[0]?.result;

  it("are counted for a client, also where the room is told more of what they are about", () => {
    const { room } = committed({ private: 6, wall: 16 });
    expect(told(room, "host")).toMatchObject({ n: 22, counts: { areas: { vision: 6 }, kinds: { start: 7 } } });
    expect(told(room, "client")).toMatchObject({ n: 22, counts: null, wall: [], more: 16 });
  });

  it("tell a client nothing more of what they are about once the room is not told any more (R-53)", () => {
    const { room, people } = committed({ wall: 24 });
    expect(told(room, "client")).toMatchObject({ n: 24, counts: { areas: { vision: 6 }, kinds: null } });
    room.forget(people[0]!, "commit");
    expect(told(room, "host")).toMatchObject({ n: 24, counts: null });
    expect(told(room, "client")).toMatchObject({ n: 24, counts: null });
  });
});
