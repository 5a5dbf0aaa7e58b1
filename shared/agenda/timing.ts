/**
 * How long a step really takes, part by part, and whether a plan fits into its time. One function for the planner, the run
 * sheet and the tests; its constants are those of `pace.ts`. All times are seconds.
 */
import { CROWD, KEPT_BACK, PACE, type PagePace, type QuestionPace } from "../exercises/pace.ts";
import { minutesBetween } from "./clock.ts";
import { boundOf, type Draft, type DraftStep, talksOf } from "./draft.ts";
import { localeOf, scriptCues } from "./library.ts";
import { fitsLobby } from "./lobby.ts";
import { momentsAfter } from "./moments.ts";

/** Who is expected, and in which language. */
export interface Expected {
  /** 24 by default. */
  people?: number | undefined;
  /** How many of them are remote; nobody by default. */
  remote?: number | undefined;
  locale: string;
}

export type TimePartName =
  /** Words of the script before Open. */
  | "instruct"
  /** A text that everybody reads, such as a situation or a page. */
  | "read"
  | "think"
  | "answer"
  /** Close, and a private check if there is one. */
  | "close"
  | "pairs"
  | "again"
  | "reveal"
  | "talk"
  /** The times that stand on a page. */
  | "timed"
  /** Everybody says one sentence. */
  | "round"
  | "break"
  /** On to the next step. */
  | "on";

export interface TimePart {
  part: TimePartName;
  seconds: number;
}

/**
 * The parts of a step in their usual order; undefined while the step is unfinished.
 *
 * The talk of the whole room has the number of voices that is usual for the exercise: a script says "two or three answers" in
 * words that no program reads safely, and steps of one's own may have no script. What a script does tell is how much there is
 * to say before Open, and whether people talk in pairs where no second round makes them.
 */
export function partsOf(step: DraftStep, expected: Expected): TimePart[] | undefined {
  const bound = boundOf(step, expected.locale);
  if (!bound) return undefined;
  const pace = bound.exercise.pace(bound.content);
  // it is answered in nobody's minutes; what is left is that it closes.
  if (step.inLobby && fitsLobby(bound)) return [{ part: "close", seconds: PACE.close.none }];
  const parts = "page" in pace ? partsOfPage(pace, step, expected) : partsOfQuestion(pace, step, expected);
  return parts.map(([part, seconds]) => ({ part, seconds: Math.round(seconds) })).filter(({ seconds }) => seconds > 0);
}

/** What a step needs; undefined while it is unfinished. */
export function needs(step: DraftStep, expected: Expected): number | undefined {
  return partsOf(step, expected)?.reduce((sum, { seconds }) => sum + seconds, 0);
}

export interface PlanTime {
  /** The minutes of all steps, and of the moments that the room will add. */
  given: number;
  /** What they need; an unfinished step counts as given. */
  needed: number;
  /** The time there is: from the start to the hard end, else the plan's total; undefined if the plan names neither. */
  available: number | undefined;
  /** The steps that need more than they are given, or whose moments do, and how much more. */
  tight: { id: string; seconds: number }[];
  /** The time that no step takes; undefined if the time there is is unknown. */
  keptBack: KeptBack | undefined;
}

export interface KeptBack {
  /** What is there, without the minutes of all steps; less than nothing if they take more. */
  seconds: number;
  /** The same once every step has what it needs. */
  really: number;
  /** What should be kept back. */
  wanted: number;
  /** Judged by `really`, for a plan is no lighter for steps that are given too little. */
  state: "enough" | "little" | "over";
}

/** Whether a plan fits into its time. */
export function timeOf(draft: Draft): PlanTime {
  const steps = draft.steps.map((step, place) => {
    const all = [step, ...momentsAfter(step, draft.steps[place + 1], draft.locale)].map((one) => {
      const given = one.minutes * 60;
      const needed = needs(one, draft) ?? given;
      return { given, needed, short: Math.max(0, needed - given) };
    });
    const of = (what: "given" | "needed" | "short") => sum(all.map((one) => one[what]));
    return { id: step.id, given: of("given"), needed: of("needed"), short: of("short") };
  });
  const given = sum(steps.map((step) => step.given));
  const available = availableIn(draft);
  const real = sum(steps.map((step) => step.given + step.short));
  return {
    given,
    needed: sum(steps.map((step) => step.needed)),
    available,
    tight: steps.flatMap(({ id, short }) => (short > 0 ? [{ id, seconds: short }] : [])),
    keptBack: available === undefined ? undefined : keptBack(available, given, real, draft),
  };
}

function availableIn({ start, end, minutes }: Draft): number | undefined {
  if (start !== undefined && end !== undefined) return minutesBetween(start, end) * 60;
  return minutes === undefined ? undefined : minutes * 60;
}

function keptBack(
  available: number,
  given: number,
  real: number,
  { people = CROWD.usual, remote = 0 }: Draft,
): KeptBack {
  const wanted = available * (remote * 2 > people ? KEPT_BACK.remote : KEPT_BACK.room);
  const really = available - real;
  return {
    seconds: available - given,
    really,
    wanted,
    state: really < 0 ? "over" : really < wanted ? "little" : "enough",
  };
}

type Parts = [part: TimePartName, seconds: number][];

function partsOfQuestion(pace: QuestionPace, step: DraftStep, expected: Expected): Parts {
  const { people = CROWD.usual, remote = 0, locale } = expected;
  const { notes = "" } = step;
  const { cards = 1 } = talksOf(step);
  const { again, aloud = [], reads = [] } = pace;
  const answering = between(people, CROWD.quicker, 1, CROWD.answer);
  const telling = between(people, 1, 1, CROWD.instruct);
  const paired = pairTalk(pace, step, locale);
  const talk: Parts = [["pairs", paired > 0 ? inPairs(paired, people, remote, pace.pairs?.crowd) : 0]];
  const second: Parts = again ? [["again", (again.once + (again.item ?? 0) * cards) * answering]] : [];
  const words = pace.check === "words" ? between(people, 0, 0, CROWD.words) : 0;
  const scripted = pace.pairs?.when === "scripted";
  return [
    ["instruct", introduction(notes, locale) * telling],
    ["read", saying(aloud) * telling],
    ["think", pace.think ? Math.max(PACE.think, reading(reads)) : 0],
    ["answer", pace.answer * answering],
    ["close", PACE.close[pace.check] + words],
    ...(scripted ? second : [...talk, ...second]),
    ["reveal", pace.pictures > 1 ? PACE.reveal.several : PACE.reveal.one],
    ...(scripted ? talk : []),
    ["talk", roomTalk(pace, step, locale) * between(people, CROWD.quicker, 1, 1)],
    ["on", pace.think ? PACE.on.question : PACE.on.brief],
  ];
}

/** Seconds of the talk in pairs itself; 0 for none. */
function pairTalk({ pairs }: QuestionPace, step: DraftStep, locale: string): number {
  const { notes = "" } = step;
  const planned = talksOf(step).pairs;
  if (!pairs) return 0;
  if (planned !== undefined && !isCut("pairs", notes, locale)) return planned;
  return pairs.when === "between" || speaksOfPairs(notes, locale) ? pairs.talk : 0;
}

/** Seconds of the talk of the whole room; that of one voice, if the rest of it was left out. */
function roomTalk({ voices }: QuestionPace, step: DraftStep, locale: string): number {
  const { room = voices * PACE.voice } = talksOf(step);
  return isCut("talk", step.notes ?? "", locale) ? Math.min(PACE.voice, room) : room;
}

/**
 * A page takes as long as its script is said, or as it is read where there is none, and the talk that it asks for.
 */
function partsOfPage({ page, reads, timed }: PagePace, step: DraftStep, expected: Expected): Parts {
  const { people = CROWD.usual, remote = 0, locale } = expected;
  const { notes = "" } = step;
  const talks = talksOf(step);
  if (page === "break") return [["break", step.minutes * 60]];
  const telling = between(people, 1, 1, CROWD.instruct);
  const texts = saidBefore(notes, locale, "next");
  const said = saying(texts) * telling;
  if (page === "round") {
    const before = said || PACE.round.say * telling;
    return [
      ["instruct", before],
      // What is read or done first has a time on a page of its own.
      ["timed", timed],
      ["round", Math.max(PACE.round.least - before, turnsOf(people, talks.room))],
    ];
  }
  if (page === "keep") {
    return [
      ["instruct", said || PACE.keep * telling],
      ["answer", PACE.answer.keep * between(people, CROWD.quicker, 1, CROWD.answer)],
    ];
  }
  const asked = speaksOfPairs(texts.join(" "), locale) ? PACE.pairs.talk : 0;
  const paired = isCut("pairs", notes, locale) ? 0 : (talks.pairs ?? asked);
  return [
    ["instruct", said],
    ["read", said > 0 ? 0 : reading(reads)],
    // A time on the page is the talk's own.
    ["pairs", paired > 0 && timed === 0 ? inPairs(paired, people, remote) : 0],
    ["timed", timed],
    ["talk", (talks.room ?? 0) * between(people, CROWD.quicker, 1, 1)],
    ["on", PACE.on.page],
  ];
}

/** One sentence from everybody; in fours, and then from some, where there are too many. */
export function turnsOf(people: number, room?: number): number {
  const { person, most, fours, voices } = PACE.round;
  const turn = room === undefined ? person : room / CROWD.usual;
  // What asks for longer sentences asks for them in fours as well.
  if (people > most) return PACE.pairs.turn + (fours + voices * PACE.voice) * Math.max(1, turn / person);
  return people * turn * between(people, CROWD.longerTurn, 1, 1);
}

/** Remote people talk in the chat, or in breakout rooms if the talk is long enough for these. */
function inPairs(talk: number, people: number, remote: number, crowd: number = CROWD.pairs): number {
  const { turn, open, gather } = PACE.pairs;
  const rooms = remote > 0 && talk >= PACE.breakout;
  return talk + (rooms ? open + gather : turn) + between(people, 0, 0, crowd);
}

/** A figure that is `few`, `usual` or `many` for 12, 24 or 100 people, and lies between them for other numbers. */
function between(people: number, few: number, usual: number, many: number): number {
  if (people <= CROWD.few) return few;
  if (people >= CROWD.many) return many;
  const [from, to, low, high] =
    people <= CROWD.usual ? [CROWD.few, CROWD.usual, few, usual] : [CROWD.usual, CROWD.many, usual, many];
  return low + ((high - low) * (people - from)) / (to - from);
}

function introduction(notes: string, locale: string): number {
  return saying(saidBefore(notes, locale, "open")) || PACE.introduction;
}

/** The sentences of a script that are said before a press; all of them if it does not name that press. */
function saidBefore(notes: string, locale: string, press: "open" | "next"): string[] {
  const cues = scriptCues[localeOf(locale)];
  const places = cues[press].map((name) => notes.indexOf(name)).filter((place) => place >= 0);
  const before = notes.slice(0, Math.min(notes.length, ...places));
  const [opening, closing] = cues.quotes;
  return before
    .split(opening)
    .slice(1)
    .map((rest) => rest.split(closing)[0] ?? "");
}

/** A script whose talk in pairs was left out still has the sentences that ask for it. */
function speaksOfPairs(notes: string, locale: string): boolean {
  return !isCut("pairs", notes, locale) && scriptCues[localeOf(locale)].pairs.some((cue) => notes.includes(cue));
}

/** Whether the script says that this part was left out when time was short. */
function isCut(part: "pairs" | "talk", notes: string, locale: string): boolean {
  return notes.includes(scriptCues[localeOf(locale)].cut[part]);
}

const saying = (texts: readonly string[]) => (wordsIn(texts) / PACE.saidPerMinute) * 60;
const reading = (texts: readonly string[]) => (wordsIn(texts) / PACE.readPerMinute) * 60;

function wordsIn(texts: readonly string[]): number {
  return sum(texts.map((text) => text.match(/\S+/g)?.length ?? 0));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
