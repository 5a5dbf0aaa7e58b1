/**
 * What scripts say of their step is true: every press is a button that the facilitator's page has at that moment, and stays so
 * when somebody changes rounds, cards, minutes or what is asked.
 */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hand } from "#words/host/hand.ts";
import { pairs } from "#words/host/pairs.ts";
import { host as words } from "#words/host.ts";
import { buttonsOf, pagesOf, scriptFor } from "../../client/exercises/find/script.ts";
import { boundOf, type DraftStep, talksOf } from "../../shared/agenda/draft.ts";
import { content } from "../../shared/agenda/library.ts";
import { PACE } from "../../shared/exercises/pace.ts";
import { wordCount } from "../../shared/script/aloud.ts";
import { paragraphsOf } from "../../shared/script/paragraphs.ts";
import { inWords, readSlot } from "../../shared/script/slots.ts";
import { isLast, type ScriptPlan } from "../../shared/script/step.ts";
import { SCRIPTED } from "./scripted.ts";

const { script } = content.en;
const { primary } = words;

/** All that a script may tell somebody to press, the longest first: "Close and reveal" is not "Close". */
const LABELS = [
  ...[
    primary.open,
    primary.close,
    primary.huddle,
    primary.revote,
    primary.closeReveal,
    primary.reveal,
    primary.goOn,
    primary.debrief,
  ],
  ...["Next", primary.end, words.settling.look, words.settling.wait, words.words.check, words.peek.show],
  ...[words.revealed.overview, primary.startRound, hand.pause, pairs.start],
  // The first of them is Open.
  ...content.en.words.onehat.pages.slice(1).map(({ button }) => button),
].sort((a, b) => b.length - a.length);
const PRESS = new RegExp(`(?:[Pp]ress|, then|then press|, and|and| or|,) (${LABELS.join("|")})(?=[\\s.,;:”]|$)`, "g");

/** Where a step stands; a second time is a place of its own. */
type Place = "setup" | "round" | "open" | "closed" | "talk" | "open again" | "closed again" | "revealed" | "debrief";

/** What may be pressed where, and where that leads. */
const LEADS: Record<Place, Partial<Record<string, Place>>> = {
  setup: { [primary.open]: "open" },
  open: { [pairs.start]: "open", [primary.close]: "closed" },
  closed: {
    [words.settling.look]: "closed",
    [words.words.check]: "closed",
    [words.peek.show]: "closed",
    [words.settling.wait]: "open",
    [primary.huddle]: "talk",
    [primary.reveal]: "revealed",
    // Of a first moment nothing is shown.
    Next: "setup",
  },
  talk: { [primary.revote]: "open again" },
  "open again": { [primary.closeReveal]: "revealed", [primary.close]: "closed again" },
  "closed again": { [words.peek.show]: "closed again", [primary.reveal]: "revealed" },
  revealed: {
    [pairs.start]: "revealed",
    [words.revealed.overview]: "revealed",
    [primary.goOn]: "open again",
    [primary.debrief]: "debrief",
    Next: "setup",
    [primary.end]: "setup",
  },
  debrief: {
    [pairs.start]: "debrief",
    [words.revealed.overview]: "debrief",
    [primary.startRound]: "round",
    Next: "setup",
    [primary.end]: "setup",
  },
  round: { Next: "setup", [primary.end]: "setup" },
};

/** The presses of a filled script in their order; those of a sentence about what may happen lead nowhere. */
function pressesIn(filled: string): { press: string; perhaps: boolean; sentence: string }[] {
  const sentences = filled.split(/(?<=[.!?][”’]?)\s+/);
  return sentences.flatMap((sentence) => {
    const perhaps = /^(If|With fewer)\b/.test(sentence);
    return [...sentence.matchAll(PRESS)].map(([, press = ""]) => ({ press, perhaps, sentence }));
  });
}

/** Fails on a press that the step does not have, or not where the script is by then. */
function expectTrue(step: DraftStep, filled: string, plan?: ScriptPlan): void {
  const bound = boundOf(step, "en");
  if (!bound) throw new Error("unfinished");
  const pages = pagesOf(bound);
  const has: string[] = [
    ...Object.values(buttonsOf(bound, isLast(step, plan), talksOf(step).task !== undefined)),
    ...pages,
  ];
  let page = 0;
  const presses = pressesIn(filled);
  const reading = bound.exercise.schemas.answer === null;
  let place: Place = reading ? "debrief" : presses[0]?.press === primary.open ? "setup" : "open";
  for (const { press, perhaps, sentence } of presses) {
    expect(has, sentence).toContain(press);
    // At hand in every state.
    if (perhaps || press === hand.pause) continue;
    if (pages.indexOf(press) > 0) {
      expect([place, pages[page + 1]], sentence).toEqual(["open", press]);
      page += 1;
      continue;
    }
    if (press === primary.close && pages.length > 0) expect(page, "the last page asks").toBe(pages.length - 1);
    const to: Place | undefined = LEADS[place][press];
    expect(to, `${press} while ${place}: ${sentence}`).toBeDefined();
    place = to ?? place;
  }
}

/** How long something takes, in the words of scripts. */
const NUMBERS = script.numbers.slice(1).join("|");
const LENGTH = `(?:a good |nearly )?(?:half a|a good|a|${NUMBERS}|\\d+)(?: and a half)? (?:minutes?|seconds)(?: and a half)?`;

/** Seconds of the longest talk that is one. */
const PARTED = 240;

/** Fails on a length of time that is not the timer's, and on a number of cards that is not what is ticked. */
function expectTimed(step: DraftStep, filled: string): void {
  const bound = boundOf(step, "en");
  if (!bound) throw new Error("unfinished");
  const inside = Math.max(
    0,
    ...(bound.exercise.openPages?.(bound.content) ?? []).map(({ takes, seconds = 0 }) =>
      takes === "nothing" ? seconds : 0,
    ),
  );
  const seconds = inside || (talksOf(step).pairs ?? PACE.pairs.talk);
  const talk = inWords(seconds, script).toLowerCase();
  const paragraphs = paragraphsOf(filled);
  for (const [at, paragraph] of paragraphs.entries()) {
    // What is said to the pairs comes behind the press.
    const pressed = new RegExp(`[Pp]ress ${primary.huddle}\\b`).test(paragraphs[at - 1] ?? "");
    const asksToTalk = pressed || (inside > 0 && /bell/.test(paragraph));
    const quoted = (paragraph.match(/“[^”]*”/g) ?? []).join(" ");
    // A longer talk has parts, each with a time of its own.
    if (asksToTalk && seconds <= PARTED)
      for (const [said] of quoted.matchAll(new RegExp(LENGTH, "gi"))) expect(said.toLowerCase(), paragraph).toBe(talk);
  }
  const { picks, cards } = bound.exercise.facts?.(bound.content) ?? {};
  const ticked = Math.min(talksOf(step).cards ?? Number(picks), Number(cards));
  for (const [, said = ""] of filled.matchAll(/\btick (\w+)(?! or)\b/g))
    expect(said, filled).toBe(script.numbers[ticked]);
  const pace = bound.exercise.pace(bound.content);
  const takes = "answer" in pace ? pace.answer + (pace.think ? PACE.think : 0) : 0;
  const answering = inWords(Math.max(30, Math.round(takes / 30) * 30), script);
  for (const [, said = ""] of filled
    .replaceAll(/“[^”]*”/g, "")
    .matchAll(new RegExp(`(?:Press Close[^.]* after|need) about (${LENGTH})`, "g")))
    expect(said, filled).toBe(answering);
}

describe.each(SCRIPTED)("the script of $name", ({ step, filled, inPlan }) => {
  const { notes = "" } = step;

  test("names every button by a slot, and nothing in braces that is none", () => {
    expect(notes.replaceAll(/\{[^{}]*\}/g, "{}")).not.toMatch(/\b[Pp]ress(?! \{\}| what)/);
    expect(notes).not.toMatch(PRESS);
    expect(notes).not.toMatch(/^\d+:\d\d|\n\d+:\d\d/);
    for (const [, inner = ""] of notes.matchAll(/\{([^{}]*)\}/g)) expect(readSlot(inner, script), inner).not.toBeNull();
  });

  test("R-124 presses what is there, where it is there", () => {
    expectTrue(step, filled, inPlan);
  });

  test("R-124 names the timer's times, and as many cards as are ticked", () => {
    expectTimed(step, filled);
  });

  test("says what is said in sentences of at most twenty words", () => {
    const said = (filled.match(/“[^”]*”/g) ?? []).flatMap((one) => one.split(/(?<=[.!?:;…]’?)\s+/));
    expect(said.filter((sentence) => wordCount(sentence) > 20)).toEqual([]);
  });

  test("loses nothing as it stands", () => {
    const left = paragraphsOf(notes).filter((one) => !/^(\{at\} )?\{no /.test(one)).length;
    expect(paragraphsOf(filled)).toHaveLength(left);
  });
});

type Settings = Record<string, unknown>;

/** The settings with other rounds and other things asked; whatever the step's exercise does not have is left alone. */
const otherSettings = ({ exercise, settings }: DraftStep): fc.Arbitrary<Settings> => {
  const own: Settings = { ...settings };
  const some = (from: unknown, fewest: number) =>
    fc.subarray(Array.isArray(from) ? from : [], { minLength: Array.isArray(from) ? fewest : 0 });
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  const changes: Record<string, Record<string, fc.Arbitrary<unknown>>> = {
    sort: { cards: some(own.cards, 1), predict: fc.boolean() },
    choice: { options: some(own.options, 2), predict: fc.boolean() },
    scale: { items: some(own.items, 1), privacy: fc.constantFrom("O", "S") },
    pulse: { items: some(own.items, 1) },
    spectrum: { areas: some(ids(content.en.areas), 1), needed: fc.boolean(), predict: fc.boolean() },
    venn: { skills: some(ids(content.en.skills), 1), own: fc.boolean() },
    rank: { skills: some(ids(content.en.skills), 3) },
    mix: { needed: fc.boolean() },
    scenario: { predict: fc.boolean(), why: fc.boolean() },
    cloud: { tagging: fc.boolean() },
  };
  const rounds = ["sort", "choice", "scale", "scenario", "spectrum"].includes(exercise)
    ? { rounds: fc.constantFrom(1, 2) }
    : {};
  return fc.record({ ...changes[exercise], ...rounds }).map((other) => ({ ...own, ...other }));
};

/** Number words before what a step may have more or fewer of. */
const COUNTED = new RegExp(
  `\\b(${script.numbers.slice(1).join("|")})\\s(cards?|things? that someone|skills?|quick ones?|options)`,
  "gi",
);

/** What a filled script may say only of a step that has it. */
function expectNothingFalse(step: DraftStep, filled: string): void {
  const bound = boundOf(step, "en");
  if (!bound) throw new Error(`unfinished: ${JSON.stringify(step.settings)}`);
  const facts = bound.exercise.facts?.(bound.content) ?? {};
  const again = bound.exercise.rounds(bound.content) === 2;
  // The plan may say how many cards the pairs talk about.
  const picks = Math.min(talksOf(step).cards ?? Number(facts.picks), Number(facts.cards));
  const counts = [facts.cards, facts.skills, facts.questions, facts.options, picks];
  const counted = filled.replaceAll(/one card to vote again on|again on one card, not two/g, "");
  for (const [said, number = ""] of counted.matchAll(COUNTED))
    expect(counts, said).toContain(script.numbers.indexOf(number.toLowerCase()));
  if (facts.lines !== undefined && step.exercise === "spectrum") {
    const [, said = ""] = /“(?:The )?(\w+) lines?\b/.exec(filled) ?? [];
    if (said) expect(script.numbers[Number(facts.lines)] ?? "", said).toBe(said.toLowerCase());
  }
  if (again) expect(filled).not.toMatch(/no pair talk/);
  else
    expect(filled.replace("no pair talk", "")).not.toMatch(
      /\bpair talk\b|the second below|The same (two|card)|talk in pairs about/i,
    );
  if (!facts.view && step.exercise === "sort") expect(filled).not.toMatch(/article’s (view|opinion)/);
  if (!facts.guess && ["sort", "choice"].includes(step.exercise)) expect(filled).not.toMatch(/guess|saw them|saw it/);
  if (!facts.needed && step.exercise === "mix") expect(filled).not.toMatch(/next quarter|arrow/);
  if (!facts.needed && step.exercise === "spectrum")
    expect(filled).not.toMatch(/will your role need|to where the roles/);
  if (!facts.own && step.exercise === "venn") expect(filled).not.toMatch(/add it/);
  expect(filled).not.toMatch(/[{}]| {2}|“”|“\s|\s”/);
  expect(filled.split("“").length).toBe(filled.split("”").length);
}

test("R-124 nothing that a script says is false for other settings", () => {
  for (const { name, step, inPlan } of SCRIPTED) {
    fc.assert(
      fc.property(otherSettings(step), fc.integer({ min: 1, max: 60 }), (settings, minutes) => {
        const other: DraftStep = { ...step, settings, minutes };
        const plan = inPlan && { ...inPlan, steps: inPlan.steps.map((one) => (one.id === step.id ? other : one)) };
        const filled = scriptFor(other, "en", plan);
        expectTrue(other, filled, plan);
        expectNothingFalse(other, filled);
        expectTimed(other, filled);
        expectInTime(filled, minutes);
      }),
      { numRuns: 25 },
    );
    expect(name).not.toBe("");
  }
});

test("no line, bar or area of a picture is called by its number: a wall has them in an order of its own", () => {
  const numbered = /\b(?:second|third|fourth|fifth|sixth|seventh) (?:line|bar|area|row)\b/i;
  for (const { name, filled } of SCRIPTED) expect(filled, name).not.toMatch(numbered);
});

/** Times rise, and nothing is due after the step's minutes. */
function expectInTime(filled: string, minutes: number): void {
  const times = [...filled.matchAll(/^(\d+):(\d\d) /gm)].map(([, m, s]) => Number(m) * 60 + Number(s));
  expect(times).toEqual([...times].sort((a, b) => a - b));
  for (const time of times) expect(time).toBeLessThan(minutes * 60);
}
