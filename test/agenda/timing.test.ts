/** How long steps take, and whether a plan fits into its time. */
import { describe, expect, test } from "vitest";
import type { DraftStep } from "../../shared/agenda/draft.ts";
import { agendas, libraries, locales } from "../../shared/agenda/library.ts";
import { needs, partsOf, type TimePartName, timeOf } from "../../shared/agenda/timing.ts";

const CARDS = ["c1", "c8", "c13", "c20", "c24", "c29"];

const step = (
  exercise: DraftStep["exercise"],
  settings: DraftStep["settings"],
  more: Partial<DraftStep> = {},
): DraftStep => ({
  id: "one",
  exercise,
  title: "One",
  minutes: 5,
  settings,
  ...more,
});

const sort = step("sort", { cards: CARDS, rounds: 2 });
const round = step("note", { text: "One sentence each.", kind: "round" });

/** The parts of a step by name. */
function parts(of: DraftStep, people?: number, remote?: number): Partial<Record<TimePartName, number>> {
  const found = partsOf(of, { people, remote, locale: "en" });
  return Object.fromEntries((found ?? []).map(({ part, seconds }) => [part, seconds]));
}

const readied = (id: string, name: string) => agendas.en.get(id)!.steps.find((one) => one.id === name)!;

describe.each(locales)("steps in %s", (locale) => {
  const all = [
    ...[...agendas[locale].values()].flatMap(({ steps }) => steps),
    ...libraries[locale].steps.map((one) => one.step),
  ];

  test("each has its parts in whole seconds, and more people never take less", () => {
    for (const one of all) {
      const [few, usual, many] = [12, 24, 100].map((people) => needs(one, { people, locale }) ?? 0);
      expect(few, one.id).toBeGreaterThan(0);
      expect(usual, one.id).toBeGreaterThanOrEqual(few!);
      expect(many, one.id).toBeGreaterThanOrEqual(usual!);
      for (const { seconds } of partsOf(one, { locale }) ?? []) expect(Number.isInteger(seconds)).toBe(true);
    }
  });
});

test("the parts of a sort with two rounds are those of the table", () => {
  expect(parts(sort)).toEqual({
    instruct: 30,
    think: 10,
    answer: 6 * 8 + 10,
    close: 20,
    pairs: 90 + 20,
    again: 12 + 10,
    reveal: 30,
    talk: 5 * 25,
    on: 10,
  });
  expect(Object.keys(parts({ ...sort, settings: { cards: CARDS } }))).not.toContain("pairs");
});

test("the words to say before Open are said at 130 a minute; a page without a script is read at 175", () => {
  const said = (n: number) => `Say: “${"word ".repeat(n).trim()}.” Press Open. Then say: “Not these words.”`;
  expect(parts({ ...sort, notes: said(65) }).instruct).toBe(30);
  expect(parts({ ...sort, notes: said(130) }).instruct).toBe(60);
  const text = "word ".repeat(175).trim();
  expect(parts(step("note", { text }))).toEqual({ read: 60, on: 10 });
  expect(parts(step("note", { text }, { notes: said(130) }))).toEqual({ instruct: 61, on: 10 });
});

test("with 12 people answers and talk take nine tenths; with 100 answers take 1.15, instructions 1.1; between them evenly", () => {
  const answer = (people: number) => parts(step("cloud", {}), people).answer;
  expect([5, 12, 18, 24, 62, 100, 500].map(answer)).toEqual([59, 59, 62, 65, 70, 75, 75]);
  expect(parts(step("cloud", {}), 12)).toMatchObject({ instruct: 30, close: 30, talk: 90 });
  expect(parts(step("cloud", {}), 100)).toMatchObject({ instruct: 33, close: 50, talk: 100 });
  expect(parts(sort, 100).pairs).toBe(90 + 20 + 10);
});

test("a closing round takes at least four minutes, and above 26 people the time of fours", () => {
  expect([12, 24, 26, 27, 100].map((people) => parts(round, people).round)).toEqual([240, 241, 259, 250, 250]);
});

test("remote people get breakout rooms for a long talk, and the chat for a short one", () => {
  const scripted = step("mix", {}, { notes: "Press Open. In fours: which field is thin?" });
  expect(parts(scripted, 24).pairs).toBe(240 + 20);
  expect(parts(scripted, 24, 24).pairs).toBe(240 + 50 + 40);
  expect(parts(sort, 24, 24).pairs).toBe(90 + 20);
  expect(parts({ ...scripted, notes: "Press Open." }, 24).pairs).toBeUndefined();
});

test("a break takes what it is given; an unfinished step has no parts yet", () => {
  expect(parts(step("note", { text: "Break.", kind: "break" }, { minutes: 15 }))).toEqual({ break: 900 });
  expect(partsOf(step("sort", { cards: [] }), { locale: "en" })).toBeUndefined();
  expect(partsOf(step("sort", { cards: ["c99"] }), { locale: "en" })).toBeUndefined();
});

/** What experienced trainers give these steps, for 24 people in a room. */
test.each([
  ["icebreaker", "cloud", 245],
  ["icebreaker", "sort", 395],
  ["icebreaker", "ready", 95],
  ["core", "expert", 330],
  ["core", "spectrum", 435],
  ["core", "commit", 390],
  ["half-day", "commit", 570],
  ["half-day", "profile", 690],
  ["half-day", "mix", 630],
  ["half-day", "ledger", 620],
  ["half-day", "cloud", 525],
  ["half-day", "close", 170],
])("%s: %s takes about %i seconds", (agenda, name, seconds) => {
  const needed = needs(readied(agenda, name), { people: 24, locale: "en" })!;
  expect(needed / seconds).toBeGreaterThan(0.8);
  expect(needed / seconds).toBeLessThan(1.2);
});

test.each([
  [12, 975],
  [24, 1020],
  [100, 1132],
])("the icebreaker for %i people takes about %i seconds", (people, seconds) => {
  const needed = agendas.en
    .get("icebreaker")!
    .steps.reduce((sum, one) => sum + needs(one, { people, locale: "en" })!, 0);
  expect(Math.abs(needed / seconds - 1)).toBeLessThan(0.1);
});

describe("a plan's time", () => {
  const draft = (minutes: number[], more = {}) => ({
    v: 1 as const,
    id: "plan",
    title: "Plan",
    locale: "en",
    steps: minutes.map((given, at) =>
      step("note", { text: "Break.", kind: "break" }, { id: `s${at}`, minutes: given }),
    ),
    ...more,
  });
  const state = (minutes: number[], more = {}) => timeOf(draft(minutes, more)).keptBack?.state;

  test("8% kept back is enough in a room, 12% if most are remote; less is little, and less than nothing is too much", () => {
    const hour = { start: "14:00", end: "15:40" };
    expect(state([92], hour)).toBe("enough");
    expect(state([93], hour)).toBe("little");
    expect(state([100], hour)).toBe("little");
    expect(state([101], hour)).toBe("over");
    expect(state([92], { ...hour, people: 24, remote: 13 })).toBe("little");
    expect(state([88], { ...hour, people: 24, remote: 13 })).toBe("enough");
    expect(state([92], { ...hour, people: 24, remote: 12 })).toBe("enough");
  });

  test("the hard end counts, over midnight too; without hours the plan's total; without both nobody can say", () => {
    expect(timeOf(draft([30], { start: "23:30", end: "00:30", minutes: 90 })).available).toBe(3600);
    expect(timeOf(draft([30], { start: "23:30", minutes: 90 })).available).toBe(5400);
    expect(timeOf(draft([30]))).toEqual({
      given: 1800,
      needed: 1800,
      available: undefined,
      tight: [],
      keptBack: undefined,
    });
  });

  test("steps that are given too little are named, and make the plan no lighter", () => {
    const time = timeOf({ ...draft([]), minutes: 60, steps: [{ ...sort, minutes: 1 }, round] });
    expect(time.given).toBe(360);
    expect(time.tight).toEqual([{ id: "one", seconds: needs(sort, { locale: "en" })! - 60 }]);
    expect(time.keptBack).toMatchObject({ seconds: 3600 - 360, wanted: 288 });
    expect(time.keptBack!.really).toBe(3600 - needs(sort, { locale: "en" })! - 300);
    // Ten minutes are there and six are given, but eleven are needed.
    const short = timeOf({ ...draft([]), minutes: 10, steps: [{ ...sort, minutes: 1 }, round] });
    expect(short.keptBack).toMatchObject({ seconds: 240, state: "over" });
  });

  test("an unfinished step counts as given", () => {
    const time = timeOf({ ...draft([]), steps: [step("sort", {})] });
    expect(time).toMatchObject({ given: 300, needed: 300, tight: [] });
  });
});
