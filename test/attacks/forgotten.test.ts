/**
 * R-82, as somebody would attack it who watches a room before and after one of its people deletes something: two looks at
 * every screen and file may differ by that person's own words, and in nothing that is counted.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EXPORTS, isExportName } from "../../shared/exports/index.ts";
import type { HostView } from "../../shared/protocol/view.ts";
import { boundStep } from "../../shared/room/state/step.ts";
import { fixtures } from "../exercises/fixtures/index.ts";
import { readCsv } from "../support/csv.ts";
import { exportFile } from "../support/export.ts";
import { choiceStep, deck, sortStep, step, TestRoom } from "../support/room.ts";

const PEOPLE = 12;

/** Every file of a key, by name. */
function filesFor(room: TestRoom, key: "host" | "report" = "host"): Record<string, string> {
  const names = Object.keys(EXPORTS).filter(isExportName);
  const order = (n: number) => [...Array(n).keys()];
  return Object.fromEntries(
    names.map((name) => [name, exportFile(room.state, name, key, { now: 0, shuffle: order }).body]),
  );
}

/** A room in which twelve people have answered one step, and everything of it has been shown. */
function shown(exercise: keyof typeof fixtures, seed: number) {
  const { settings, payload } = fixtures[exercise];
  const room = new TestRoom([step("one", exercise, settings)]);
  const people = room.joinMany(PEOPLE);
  const payloads = fc.sample(payload, { seed, numRuns: PEOPLE });
  const bound = boundStep(room.state, room.plan[0]!);
  const skipped = [...bound.exercise.items(bound.content)];
  room.open("one");
  // What somebody leaves out they skip, so that everybody has finished.
  for (const [i, person] of people.entries()) room.answer(person, "one", payloads[i], 1, { skipped });
  room.host({ do: "close", step: "one" });
  for (const what of ["peek", "reveal", "debrief"] as const) room.host({ do: what, step: "one" });
  return { room, people, bound };
}

/** Lists of what people wrote, how long they are, and whether the vote may be opened again: R-82 says so. */
const LISTS = ["texts", "words", "wall", "more", "final"];
/** What is counted: JSON without these. */
const counted = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, one: unknown) => (LISTS.includes(key) ? undefined : one)));

/** Some rows are all there still, in their order, and the others are so many. */
function lacks(after: readonly string[], before: readonly string[]): string[] {
  let at = 0;
  const gone = before.filter((line) => {
    const stays = line === after[at];
    if (stays) at += 1;
    return !stays;
  });
  expect(at, "nothing new, and nothing in another order").toBe(after.length);
  return gone;
}

const lines = (file: string | undefined) => (file ?? "").split("\r\n");

describe.each(Object.keys(fixtures) as (keyof typeof fixtures)[])("R-82 a deletion in a %s", (exercise) => {
  it.each([1, 2, 3])("changes no figure of any screen or file, and no text of anybody else's (%i)", (seed) => {
    const { room, people, bound } = shown(exercise, seed);
    const deleter = people[seed] ?? "";
    const own = room.state.stepAnswers.get("one")!.answers.get(`1/main/${deleter}`)!;
    const look = () => ({
      views: (["host", "stage", "participant"] as const).map((role) => room.view(role)),
      host: filesFor(room),
      client: filesFor(room, "report"),
    });
    const before = look();
    room.forget(deleter, "one");
    const after = look();

    // R-53 alone takes figures away: beside the cards that are left they would be those of a few.
    const figures = (value: unknown) =>
      JSON.stringify(counted(value), (key, one: unknown) => (exercise === "commit" && key === "counts" ? null : one));
    expect(figures(after.views)).toBe(figures(before.views));
    for (const key of ["host", "client"] as const) {
      const [now, then] = [after[key], before[key]];
      expect(figures(JSON.parse(now["results.json"] ?? ""))).toBe(figures(JSON.parse(then["results.json"] ?? "")));
      expect(now["questions.csv"]).toBe(then["questions.csv"]);
      const table = (file: string | undefined) =>
        lines(file).filter((line) => !/"count:|"(area|kind):/.test(line) || !["cloud", "commit"].includes(exercise));
      expect(table(now["aggregate.csv"])).toEqual(table(then["aggregate.csv"]));
      // Beside figures that count it, the others' rows would tell what it was.
      expect(readCsv(now["answers.csv"] ?? "")).toEqual([]);
    }
    const texts = bound.exercise.texts(own.payload, { hidden: [], merged: {} }).map(({ text }) => text);
    const gone = lacks(lines(after.host["texts.csv"]), lines(before.host["texts.csv"]));
    expect(gone.length).toBeLessThanOrEqual(texts.length);
    for (const line of gone) expect(texts.some((text) => line.includes(text.replaceAll('"', '""')))).toBe(true);
  });
});

describe("R-82 R-20 the host who opens the vote again and closes it at once", () => {
  const told = (steps = choiceStep("choice", { rounds: 2 })) => {
    const room = new TestRoom([steps]);
    const people = room.joinMany(9);
    room.vote("choice", Object.fromEntries(people.map((person, i) => [person, { options: [i < 3 ? "a" : "b"] }])));
    return { room, people };
  };
  const reopen = (room: TestRoom, round: 1 | 2 = 1) =>
    room.try({ do: "open", step: "choice", round, from: room.phase("choice") });

  it("would read the deleted answer in the difference, so the vote never opens again, however many delete theirs", () => {
    const { room, people } = told();
    for (const [n, person] of people.slice(0, 4).entries()) {
      room.forget(person, "choice");
      expect(reopen(room), `after ${n + 1}`).toEqual({ ok: false, code: "settled" });
      expect(room.view("host")).toMatchObject({ final: "deleted", steps: [{ final: true }] });
    }
  });

  it("may still ask a second time, and goes on as before where the vote is open or nothing was told", () => {
    const { room, people } = told();
    room.forget(people[0]!, "choice");
    expect(reopen(room, 2).ok).toBe(true);
    room.answer(people[1]!, "choice", { options: ["a"] }, 2);
    room.forget(people[1]!, "choice");
    room.host({ do: "close", step: "choice" });
    expect(reopen(room, 2).ok).toBe(true);
    // About oneself nothing is told before it is looked at.
    const about = told(choiceStep("choice", { privacy: "S" }));
    about.room.forget(about.people[0]!, "choice");
    expect(reopen(about.room).ok).toBe(true);
    about.room.host({ do: "close", step: "choice" });
    expect(about.room.frozen("choice")).toMatchObject({ answered: 8 });
  });
});

describe("R-82 R-22 the first result less the moves of those who are left", () => {
  const vote = (deletes: boolean) => {
    const room = new TestRoom([sortStep("sort", { cards: ["c1"], rounds: 2 })]);
    const people = room.joinMany(8);
    room.vote("sort", Object.fromEntries(people.map((person, i) => [person, deck({ c1: i % 2 ? "L" : "M" })])));
    if (deletes) room.forget(people[0]!, "sort");
    const second = people.slice(1);
    room.vote("sort", Object.fromEntries(second.map((person) => [person, deck({ c1: "B" })])), 2);
    return room.frozen("sort", 2).movement;
  };

  it("would be the answer that was deleted, so nobody is told from what to what anybody moved", () => {
    expect(vote(true)).toEqual([{ id: "c1", n: 7, changed: 7, net: {}, flows: [], other: 7 }]);
    // Nor is it where somebody has simply not come back.
    expect(vote(false)).toEqual(vote(true));
  });
});

describe("R-82 R-59 the group of somebody who deletes everything", () => {
  const SEGMENTS = { question: "Where?", options: ["north", "south"] };
  const hostOf = (room: TestRoom) => room.view("host") as HostView;

  it("does not show in which groups have enough people", () => {
    const room = new TestRoom([choiceStep()], { segments: SEGMENTS });
    const people = Array.from({ length: 5 }, () => room.join({ segment: "north" }));
    const before = hostOf(room).groups;
    expect(before).toEqual([
      { group: "north", enough: true },
      { group: "south", enough: false },
    ]);
    room.forget(people[0]!);
    expect(hostOf(room).groups).toEqual(before);
    // Nor does it raise a group whose people were not counted yet.
    const late = room.join({ segment: "south" });
    room.forget(late);
    expect(hostOf(room).groups).toEqual(before);
  });

  it("does not show in the heads that are proposed next", () => {
    const proposed = (deletes: boolean) => {
      const room = new TestRoom([choiceStep("own", { privacy: "S" })], { segments: SEGMENTS });
      const people = Array.from({ length: 6 }, () => room.join({ segment: "north" }));
      room.host({ do: "goto", step: "own" });
      if (deletes) room.forget(people[0]!);
      for (let i = 0; i < 3; i++) room.join({ segment: "south" });
      room.host({ do: "heads" });
      return hostOf(room).heads;
    };
    expect(proposed(false)).toMatchObject({ groups: [{ joined: 6 }, { joined: 3 }, { joined: 0 }] });
    expect(proposed(true)).toEqual(proposed(false));
  });
});

describe("R-82 what the host moderates after a deletion", () => {
  it("is listed anew, and nothing is counted anew", () => {
    const room = new TestRoom([step("why", "text", { question: "Why?" })]);
    const people = room.joinMany(4);
    room.vote("why", Object.fromEntries(people.map((person, i) => [person, { text: `text ${i}` }])));
    room.host({ do: "peek", step: "why" });
    room.forget(people[0]!, "why");
    const hide = (to: "hidden" | "shown") =>
      room.host({ do: "moderate", what: "text", step: "why", text: "text 1", to });
    hide("hidden");
    expect(room.frozen("why").result).toEqual({ exercise: "text", n: 4, texts: ["text 2", "text 3"], more: 0 });
    hide("shown");
    expect(room.frozen("why").result).toMatchObject({ n: 4, texts: ["text 1", "text 2", "text 3"] });
  });

  const cloud = () => {
    const room = new TestRoom([step("words", "cloud", { tagging: true })]);
    const people = room.joinMany(6);
    const said = ["own", "calm", "calm", "brave", "brave", "brave"];
    room.vote("words", Object.fromEntries(people.map((person, i) => [person, { words: [said[i]] }])));
    room.host({ do: "peek", step: "words" });
    return { room, people };
  };
  const tag = (room: TestRoom, people: readonly string[], words: readonly string[]) => {
    room.open("words", 2);
    for (const person of people) {
      const payload = words.map((word) => ({ word, choice: "L" }));
      expect(room.tryAnswer(person, "words", payload, 2, { part: "tags" }).ok).toBe(true);
    }
    room.host({ do: "close", step: "words" });
  };

  it("a word that nobody has any more is no longer asked about, and nobody else's answer names it", () => {
    const { room, people } = cloud();
    tag(room, people, ["own", "calm", "brave"]);
    room.forget(people[0]!, "words");
    expect(room.state.steps.get("words")?.items).toEqual(["brave", "calm"]);
    expect(room.frozen("words", 1).result).toMatchObject({
      n: 6,
      words: [
        { word: "brave", count: 3 },
        { word: "calm", count: 2 },
      ],
    });
    expect(room.frozen("words", 2).result).toMatchObject({
      n: 6,
      tags: [
        { id: "brave", n: 6 },
        { id: "calm", n: 6 },
      ],
    });
    expect(JSON.stringify([...room.state.stepAnswers.get("words")!.answers.values()])).not.toContain('"own"');
  });

  it("a word whose tags were taken off the screen is not counted again without the one who has gone", () => {
    const { room, people } = cloud();
    tag(room, people, ["calm", "brave"]);
    const moderate = (to: "hidden" | "shown") =>
      room.host({ do: "moderate", what: "text", step: "words", text: "calm", to });
    moderate("hidden");
    expect(room.frozen("words", 2).result).toMatchObject({ tags: [{ id: "brave", n: 6 }, expect.anything()] });
    room.forget(people[5]!, "words");
    moderate("shown");
    expect(room.frozen("words", 2).result).toMatchObject({
      tags: expect.arrayContaining([{ id: "calm", hidden: true }, expect.objectContaining({ id: "brave", n: 6 })]),
    });
  });

  it("what was hidden by being merged into a word stays hidden when that word is deleted", () => {
    const { room, people } = cloud();
    const moderate = (text: string, to: "hidden" | { merge: string }) =>
      room.host({ do: "moderate", what: "text", step: "words", text, to });
    moderate("calm", { merge: "own" });
    moderate("own", "hidden");
    room.forget(people[0]!, "words");
    expect(room.state.steps.get("words")?.moderation).toEqual({ hidden: ["calm"], merged: {} });
    expect(room.frozen("words", 1).result).toMatchObject({ words: [{ word: "brave", count: 3 }] });
  });
});

describe("R-82 R-53 figures beside the cards that are left", () => {
  const plan = (share: string, area: string) => ({
    kind: "start",
    ifCue: "a deadline slips",
    thenDo: `ask ${area}`,
    area,
    due: "2026-03-31",
    share,
    followUpDays: 30,
  });
  const room = (shares: readonly string[]) => {
    const on = new TestRoom([step("commit", "commit", {})]);
    const people = on.joinMany(shares.length);
    on.vote("commit", Object.fromEntries(people.map((person, i) => [person, plan(shares[i]!, i ? "time" : "growth")])));
    on.host({ do: "peek", step: "commit" });
    return { on, people };
  };

  it("are withheld where the figures less the cards would be the deleted plan's", () => {
    const { on, people } = room(Array(6).fill("wall"));
    expect(on.frozen("commit").result).toMatchObject({ n: 6, counts: { areas: { growth: 1, time: 5 } } });
    on.forget(people[0]!, "commit");
    expect(on.frozen("commit").result).toMatchObject({ n: 6, counts: null });
    expect(filesFor(on)["aggregate.csv"]).not.toContain('growth","1"');
  });

  it("stay where the deleted plan is one of enough that nobody reads", () => {
    const { on, people } = room([...Array(2).fill("wall"), ...Array(5).fill("private")]);
    const before = on.frozen("commit").result;
    on.forget(people[0]!, "commit");
    expect(on.frozen("commit").result).toEqual({ ...before, wall: [expect.objectContaining({ area: "time" })] });
  });
});
