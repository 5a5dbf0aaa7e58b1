/** How long steps take, and whether a plan fits into its time. */
import { describe, expect, test } from "vitest";
import { type DraftStep, flawsOf, talksOf } from "../../shared/agenda/draft.ts";
import { agendas, libraries, locales, scriptCues } from "../../shared/agenda/library.ts";
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

/** 59 words to read aloud, and twice 17 for the phones. */
const OWN = {
  situation: "word ".repeat(59).trim(),
  leading: "word ".repeat(17).trim(),
  managing: "word ".repeat(17).trim(),
};

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
  expect(parts(step("note", { text }))).toEqual({ read: 60, on: 5 });
  expect(parts(step("note", { text }, { notes: said(130) }))).toEqual({ instruct: 61, on: 5 });
});

test("with 12 people answers and talk take nine tenths; with 100 answers take 1.15, instructions 1.1; between them evenly", () => {
  const answer = (people: number) => parts(step("cloud", {}), people).answer;
  expect([5, 12, 18, 24, 62, 100, 500].map(answer)).toEqual([59, 59, 62, 65, 70, 75, 75]);
  expect(parts(step("cloud", {}), 12)).toMatchObject({ instruct: 30, close: 30, talk: 90 });
  expect(parts(step("cloud", {}), 100)).toMatchObject({ instruct: 33, close: 50, talk: 100 });
  expect(parts(sort, 100).pairs).toBe(90 + 20 + 10);
});

test("a closing round takes at least four minutes with what is said before it, and above 26 people the time of fours", () => {
  const whole = (people: number) => parts(round, people);
  expect([12, 24, 26, 27, 100].map((people) => whole(people).round)).toEqual([215, 216, 234, 245, 245]);
  expect([12, 24, 100].map((people) => whole(people).instruct)).toEqual([25, 25, 28]);
  for (const people of [1, 12, 24, 60, 100]) expect(needs(round, { people, locale: "en" })).toBeGreaterThanOrEqual(240);
  // Eight seconds a person, and nobody goes on to anything.
  const short = { ...round, talks: { room: 8 * 24 } };
  expect(parts(short, 24)).toEqual({ instruct: 25, round: 215 });
  expect(parts({ ...round, talks: { room: 10 * 24 } }, 24)).toEqual({ instruct: 25, round: 240 });
});

test("a round of longer sentences takes longer in fours too, and a page before it has its own time", () => {
  const longer = { ...round, talks: { room: 432 } };
  expect([24, 100].map((people) => parts(longer, people).round)).toEqual([432, 470]);
  const hopes = { ...round, settings: { text: "Were they met?\n--- 1:00\nRead them.", kind: "round" } };
  expect(parts(hopes)).toMatchObject({ timed: 60, round: 216 });
});

describe("talks as the plan has them", () => {
  test("a talk in pairs, a talk of the room and several cards again take their own time", () => {
    const core = { ...sort, talks: { pairs: 130, room: 180, cards: 2 } };
    expect(parts(core)).toMatchObject({ pairs: 130 + 20, again: 2 * 12 + 10, talk: 180 });
    expect(parts(core, 12)).toMatchObject({ pairs: 150, again: 31, talk: 162 });
    expect(parts(core, 100)).toMatchObject({ pairs: 160, again: 39, talk: 180 });
    expect(Object.keys(parts({ ...sort, talks: { pairs: 0 } }))).not.toContain("pairs");
  });

  test("a page has the talks that the plan gives it, and no others", () => {
    const page = step("note", { text: "Which one is waiting?" }, { talks: { pairs: 100, room: 20 } });
    expect(parts(page)).toMatchObject({ pairs: 120, talk: 20, on: 5 });
  });

  test("what the script says is left out stays left out", () => {
    const { pairs, talk } = scriptCues.en.cut;
    const cut = { ...sort, notes: `${pairs} ${talk}`, talks: { pairs: 130, room: 180 } };
    expect(parts(cut)).toMatchObject({ pairs: 110, talk: 25 });
  });

  test("what cannot be read counts as not written", () => {
    const expected = { locale: "en" };
    expect(partsOf({ ...sort, talks: { pairs: -5 } }, expected)).toBeUndefined();
    expect(talksOf({ talks: { pairs: "long" } })).toEqual({});
    expect(flawsOf({ ...sort, talks: { room: 4000 } }, "en")).toEqual([
      { path: ["talks", "room"], kind: "out-of-range" },
    ]);
  });
});

/** A moment of a story as trainers time it: its situation is read aloud, its ways on the phones. */
test("a moment of a story is timed second for second", () => {
  const moment = (rounds: 1 | 2, talks: object) => ({
    ...step("scenario", { scenario: OWN, rounds, why: false }),
    notes: "Say: “Ten seconds, then your own answer.” Press {Open}.",
    talks: { ...talks },
  });
  const one = parts(moment(1, { room: 55 }));
  expect((one.instruct ?? 0) + (one.read ?? 0)).toBe(30);
  expect(one).toMatchObject({ think: 12, answer: 22, close: 10, reveal: 15, talk: 55 });
  const two = parts(moment(2, { pairs: 70, room: 50 }));
  expect(two).toMatchObject({ think: 12, answer: 22, close: 10, pairs: 90, again: 22, reveal: 15, talk: 50 });
  // Trainers' 2:32 and 4:19, where the way on takes two seconds less.
  expect(needs(moment(1, { room: 55 }), { locale: "en" })).toBe(2 * 60 + 34);
  expect(needs(moment(2, { pairs: 70, room: 50 }), { locale: "en" })).toBe(4 * 60 + 21);
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
  ["express", "shrug", 330],
  ["core", "spectrum", 480],
  ["core", "commit", 400],
  ["core", "onehat", 805],
  ["core", "post", 225],
  ["remote", "onehat", 890],
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
  const { needed } = timeOf({ ...agendas.en.get("icebreaker")!, id: "icebreaker", people });
  expect(Math.abs(needed / seconds - 1)).toBeLessThan(0.05);
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
