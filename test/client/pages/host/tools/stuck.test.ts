import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { stuck as words } from "#words/host/stuck.ts";
import { twoActs } from "../../../../../client/pages/host/tools/stuck/acts.ts";
import { countLine, handsFor } from "../../../../../client/pages/host/tools/stuck/hands.ts";
import { TOOLS } from "../../../../../client/pages/host/tools/stuck/situations.tsx";
import { JOT_CHARS } from "../../../../../shared/limits.ts";
import { HostView } from "../../../../../shared/protocol/view.ts";
import { choiceStep, deck, sortStep, step, TestRoom } from "../../../../support/room.ts";

const viewOf = (room: TestRoom) => v.parse(HostView, room.view("host"));

describe("two acts without the names of their roles", () => {
  const acts = (one: ReturnType<typeof step>) => {
    const room = new TestRoom([one]);
    room.open(one.id);
    return twoActs(viewOf(room).step);
  };
  it("are the ways of a scenario, the ends of an area, or two cards", () => {
    for (const one of [
      sortStep(),
      step("way", "scenario", { scenario: "s1" }),
      step("area", "spectrum", { areas: ["vision", "people"] }),
    ]) {
      const [a, b] = acts(one) ?? [];
      expect(a).toMatch(/\w+ \w+/);
      expect(b).toMatch(/\w+ \w+/);
      expect(`${a} ${b}`).not.toMatch(/leading|managing/i);
    }
  });
  it("are the card on the big screen and the one beside it", () => {
    const room = new TestRoom([sortStep("sort", { cards: ["c1", "c8", "c13"] })]);
    const people = room.joinMany(5);
    room.vote("sort", Object.fromEntries(people.map((id) => [id, deck({ c1: "L", c8: "M", c13: "B" })])));
    room.host({ do: "reveal", step: "sort" });
    const face = viewOf(room).step!;
    if (face.exercise !== "sort") throw new Error("no sort");
    const texts = face.settings.cards.map(({ text }) => text);
    expect(twoActs({ ...face, focus: face.settings.cards[1]!.id })).toEqual([texts[1], texts[2]]);
    expect(twoActs({ ...face, focus: face.settings.cards[2]!.id })).toEqual([texts[2], texts[1]]);
  });
  it("are none where a step has no two that can stand for one another", () => {
    expect(acts(choiceStep())).toBeNull();
    expect(acts(sortStep("sort", { cards: ["c1"] }))).toBeNull();
    expect(twoActs(null)).toBeNull();
  });
});

describe("counting hands when something fails", () => {
  const lead = (room: TestRoom) => handsFor(viewOf(room), null);
  it("leads to where hands are put in, from wherever the step stands", () => {
    const room = new TestRoom([choiceStep()]);
    room.joinMany(5);
    expect(lead(room)).toBeNull();
    room.host({ do: "goto", step: "choice" });
    for (const phase of ["setup", "collecting", "closed"]) {
      expect(room.phase("choice")).toBe(phase);
      const hands = lead(room);
      if (!hands?.can) throw new Error(`${phase}: no hands`);
      const copy = new TestRoom([choiceStep()]);
      copy.joinMany(5);
      copy.host({ do: "goto", step: "choice" });
      if (phase !== "setup") copy.open("choice");
      if (phase === "closed") copy.host({ do: "close", step: "choice" });
      for (const command of hands.first) copy.host(command);
      expect(copy.try({ do: "count", step: "choice", round: 1, counts: { a: 3, b: 2 } }).ok).toBe(true);
      if (phase === "setup") room.open("choice");
      if (phase === "collecting") room.host({ do: "close", step: "choice" });
    }
  });
  it("says why not, where phones have answered, others would see, or all is over", () => {
    const answered = new TestRoom([choiceStep()]);
    const people = answered.joinMany(5);
    answered.vote("choice", Object.fromEntries(people.map((id) => [id, { options: ["a"] }])));
    expect(lead(answered)).toEqual({ can: false, why: "answered" });
    answered.host({ do: "reveal", step: "choice" });
    expect(lead(answered)).toEqual({ can: false, why: "done" });
    const own = new TestRoom([choiceStep("own", { privacy: "S" })]);
    own.open("own");
    expect(lead(own)).toEqual({ can: false, why: "never" });
    const open = new TestRoom([choiceStep()]);
    open.open("choice");
    const progress = {
      t: "progress",
      step: "choice",
      round: 1,
      joined: 5,
      present: 5,
      started: 1,
      finished: 0,
    } as const;
    expect(handsFor(viewOf(open), progress)).toEqual({ can: false, why: "answered" });
  });
});

describe("counts of hands beside what phones have sent", () => {
  const told = (one: ReturnType<typeof step>) => {
    const room = new TestRoom([one]);
    room.open(one.id);
    return countLine(viewOf(room).step);
  };
  it("are noted in a line with a gap for each answer", () => {
    expect(told(choiceStep())).toMatch(/^Hands for “.+”: a …, b …/);
    expect(countLine(null)).toBeNull();
  });
  it("are of the card on the big screen, and fit into a note", () => {
    const room = new TestRoom([sortStep("sort", { cards: ["c1", "c8"] })]);
    room.open("sort");
    const face = viewOf(room).step!;
    if (face.exercise !== "sort") throw new Error("no sort");
    const [one, other] = face.settings.cards;
    expect(countLine(face)).toContain(one!.text);
    expect(countLine({ ...face, focus: other!.id })).toContain(other!.text);
    expect(countLine(face)!.length).toBeLessThanOrEqual(JOT_CHARS);
  });
  it("are never asked for where people answer about themselves", () => {
    expect(told(choiceStep("own", { privacy: "S" }))).toBeNull();
  });
});

describe("what to say", () => {
  const situations = Object.entries(words.situations);
  it("comes with a tool in every situation", () => {
    expect(Object.keys(TOOLS).sort()).toEqual(situations.map(([id]) => id).sort());
  });
  it.each(situations)("%s is said in sentences of twenty words at most", (_id, { say, ...more }) => {
    const texts = [...say, ...("do" in more ? [more.do] : []), words.hands.say, words.hands.sayAgain];
    for (const sentence of texts.flatMap((text) => text.split(/(?<=[.?!:])\s/))) {
      expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(20);
    }
  });
});
