import { describe, expect, it } from "vitest";
import { bytes } from "../../shared/bytes.ts";
import { VIEW_BYTES } from "../../shared/limits.ts";
import type { HostView } from "../../shared/protocol/view.ts";
import { readCsv } from "../support/csv.ts";
import { exportFile } from "../support/export.ts";
import { choiceStep, deck, sortStep, step, TestRoom } from "../support/room.ts";
import {
  about,
  inResults,
  letters,
  make,
  resultIn,
  roomWith,
  say,
  segmentsIn,
  toDebrief,
  told,
} from "../support/segments.ts";

describe("R-57 results by group that were shown never change", () => {
  const told13 = () => {
    const { room, people } = roomWith(about({ privacy: "O" }), { north: 6, south: 7 });
    room.vote("own", letters(people, "ab"));
    return { room, people };
  };
  const again = (room: TestRoom, people: string[], changing: number) => {
    room.open("own");
    for (const person of people.slice(0, changing)) room.answer(person, "own", say("c"));
    room.host({ do: "close", step: "own" });
  };

  it("before the first debrief they are counted again", () => {
    const { room, people } = told13();
    again(room, people.slice(2), 8);
    toDebrief(room, "own");
    const [, south] = segmentsIn(room) ?? [];
    expect(south && "result" in south && south.result).toMatchObject({ answer: { counts: { c: 4 } } });
  });

  it("they stand while nothing changes", () => {
    const { room, people } = told13();
    toDebrief(room, "own");
    const before = segmentsIn(room);
    again(room, people, 0);
    toDebrief(room, "own");
    expect(segmentsIn(room)).toEqual(before);
  });

  it("they are withheld for good once the room's result has changed", () => {
    const { room, people } = told13();
    toDebrief(room, "own");
    again(room, people, 8);
    toDebrief(room, "own");
    expect(told(segmentsIn(room))).toEqual([]);
    again(room, people, 0);
    toDebrief(room, "own");
    expect(told(segmentsIn(room))).toEqual([]);
    again(room, people.slice(7), 6);
    room.host({ do: "end" });
    expect(told(inResults(room, "host", "own")[0]?.segments)).toEqual([]);
  });

  it("opinion too: one person who came late would be the difference", () => {
    const { room, people } = roomWith(about({ privacy: "O" }), { north: 6, south: 7 });
    room.vote("own", letters(people, "ab"));
    toDebrief(room, "own");
    const late = room.join({ segment: "south" });
    room.open("own");
    room.answer(late, "own", say("c"));
    room.host({ do: "close", step: "own" });
    toDebrief(room, "own");
    expect(resultIn(room, "stage")?.rounds[0]).toMatchObject({ answered: 14 });
    expect(told(segmentsIn(room))).toEqual([]);
  });

  it("hiding a text changes no count", () => {
    const plan = [step("scene", "scenario", { scenario: "s1" })];
    const { room, people } = roomWith(plan, { north: 6, south: 7 });
    room.vote("scene", Object.fromEntries(people.map((person, i) => [person, { pref: i % 2 ? 1 : -2, why: `w${i}` }])));
    toDebrief(room, "scene");
    const before = segmentsIn(room);
    expect(told(before)).toEqual(["north", "south"]);
    room.host({ do: "remove", person: people[0]! });
    room.host({ do: "moderate", what: "text", step: "scene", text: "w3", to: "hidden" });
    expect(segmentsIn(room)).toEqual(before);
  });
});

describe("R-58 when groups leave the server", () => {
  it("hosts see them in the debrief, never in the peek; phones and stages while they are shown", () => {
    const { room, people } = roomWith(about({ privacy: "O" }), { north: 6, south: 7 });
    const anywhere = () =>
      (["participant", "stage", "host"] as const).filter((role) =>
        JSON.stringify(room.view(role)).includes('"segments"'),
      );
    room.vote("own", letters(people, "ab"));
    expect((room.view("host") as HostView).peek).toBeDefined();
    expect(anywhere()).toEqual([]);
    room.host({ do: "reveal", step: "own" });
    expect(anywhere()).toEqual([]);
    room.host({ do: "debrief", step: "own" });
    expect(anywhere()).toEqual(["host"]);
    room.host({ do: "show", step: "own", what: "segment", on: true });
    expect(anywhere()).toEqual(["participant", "stage", "host"]);
    room.host({ do: "show", step: "own", what: "segment", on: false });
    expect(anywhere()).toEqual(["host"]);
    room.host({ do: "show", step: "own", what: "segment", on: true });
    room.host({ do: "reveal", step: "own" });
    expect(anywhere()).toEqual([]);
    room.open("own");
    room.host({ do: "close", step: "own" });
    room.host({ do: "reveal", step: "own" });
    room.host({ do: "debrief", step: "own" });
    expect(anywhere()).toEqual(["host"]);
  });

  it("exports have them after a debrief, with the report key while they are shown, and always after the end", () => {
    // a client is told of larger groups, and only if a facilitator says so.
    const { room, people } = roomWith([...about(), choiceStep("other")], { north: 8, south: 9 });
    room.state.report = { version: 1, draft: { shows: ["groups"] } };
    const exported = (id: string) =>
      (["host", "report"] as const).filter((key) => inResults(room, key, id).some(({ segments }) => segments));
    room.vote("other", letters(people, "ab"));
    room.vote("own", letters(people, "ab"));
    expect(exported("own")).toEqual([]);
    room.host({ do: "reveal", step: "own" });
    expect(exported("own")).toEqual([]);
    toDebrief(room, "own", false);
    expect(exported("own")).toEqual(["host"]);
    toDebriefAgain(room);
    expect(exported("own")).toEqual(["host", "report"]);
    expect(exported("other")).toEqual([]);
    room.host({ do: "end" });
    expect(exported("other")).toEqual(["host", "report"]);
    room.state.report = null;
    expect(exported("other")).toEqual(["host"]);
  });

  const toDebriefAgain = (room: TestRoom) => room.host({ do: "show", step: "own", what: "segment", on: true });

  it("the table of figures says hidden for every item that is not shown for a group", () => {
    const plan = [step("mood", "pulse", { items: ["ready", "way", "pace"] })];
    const { room, people } = roomWith(plan, { north: 6, south: 7, none: 5 });
    const said = (i: number) => [{ item: "ready", v: i % 6 }, ...(i > 2 ? [{ item: "pace", v: 1 + (i % 2) }] : [])];
    room.open("mood");
    for (const [i, person] of people.entries())
      room.answer(person, "mood", said(i), 1, { skipped: i > 2 ? ["way"] : ["way", "pace"] });
    room.host({ do: "end" });
    const file = exportFile(room.state, "aggregate.csv", "host", { now: 0, shuffle: () => [] }).body;
    const rows = readCsv(file).filter((row) => row.measure === "n" && row.item !== "way");
    expect(rows.map(({ segment, item, value }) => `${segment}/${item} ${value}`)).toEqual([
      "/ready 18",
      "/pace 15",
      "north/ready 6",
      "north/pace hidden for anonymity",
      "south/ready 7",
      "south/pace 7",
      "west/ready hidden for anonymity",
      "west/pace hidden for anonymity",
    ]);
  });

  it("R-47 a phone's view drops them first", () => {
    const options = Array.from({ length: 12 }, (_, i) => `group ${i} ${"x".repeat(60)}`);
    const cards = Array.from({ length: 16 }, (_, i) => `c${i + 1}`);
    const room = new TestRoom([sortStep("sort", { cards })], { segments: { question: "?", options } });
    const people = options.flatMap((segment) => Array.from({ length: 5 }, () => room.join({ segment })));
    const all = Object.fromEntries(cards.map((card) => [card, "L"]));
    room.vote("sort", Object.fromEntries(people.map((person) => [person, deck(all)])));
    toDebrief(room, "sort");
    expect(bytes(JSON.stringify(room.view("participant")))).toBeLessThanOrEqual(VIEW_BYTES.participant);
    expect(segmentsIn(room, "participant")).toBeUndefined();
    expect(resultIn(room, "participant")?.rounds).toHaveLength(1);
    expect(told(segmentsIn(room))).toEqual(options);
  });
});

describe("R-59 which groups reach five", () => {
  const enough = (room: TestRoom) =>
    (room.view("host") as HostView).groups?.filter((one) => one.enough).map(({ group }) => group);

  it("changes with every fifth person only, and a removal makes no group smaller", () => {
    const { room, people } = roomWith(about(), { north: 4, south: 2 });
    expect((room.view("host") as HostView).groups).toEqual([
      { group: "north", enough: false },
      { group: "south", enough: false },
      { group: "west", enough: false },
    ]);
    room.join({ segment: "north" });
    for (const segment of ["south", "south"]) room.join({ segment });
    expect(enough(room)).toEqual([]);
    room.join({ segment: "west" });
    expect(enough(room)).toEqual(["north"]);
    room.host({ do: "remove", person: people[0]! });
    expect(enough(room)).toEqual(["north"]);
  });

  it("only hosts see it, without numbers", () => {
    const { room } = roomWith(about(), { north: 7, south: 8 });
    expect(enough(room)).toEqual(["north", "south"]);
    expect(JSON.stringify([room.view("stage"), room.view("participant")])).not.toContain("north");
  });
});

describe("R-68 one's group", () => {
  it("stays as it was on joining, whatever a later hello says", () => {
    const room = make(about(), {});
    const person = room.join({ resume: "r1", segment: "north" });
    room.hello({ resume: "r1", segment: "south" });
    expect(room.state.people.get(person)?.segment).toBe("north");
    expect(room.hello({ segment: "east" })).toEqual({ ok: false, code: "unknown-segment" });
    expect(room.state.people.get(room.join())?.segment).toBeNull();
  });

  it("is the mode of taking part if rooms are split by that, and screens name it in words", () => {
    const room = make(about(), { segments: { by: "mode" } });
    const people = Array.from({ length: 12 }, (_, i) => room.join(i < 6 ? { mode: "remote" } : {}));
    room.hello({ resume: "resume-0", mode: "room" });
    expect(room.state.people.get(people[0]!)).toMatchObject({ segment: "remote", mode: "room" });
    expect(room.hello({ segment: "remote" })).toEqual({ ok: false, code: "unknown-segment" });
    room.countHeads();
    room.vote("own", letters(people, "ab"));
    toDebrief(room, "own");
    expect(told(segmentsIn(room))).toEqual(["In the room", "Remote"]);
    expect((room.view("host") as HostView).groups?.map(({ group }) => group)).toEqual(["In the room", "Remote"]);
  });
});
