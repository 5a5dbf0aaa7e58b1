/**
 * How late a running workshop is against its hard end, and what would bring it back: at most three proposals, each a command
 * and its inverse. What a facilitator has marked as *must* is in none of them; breaks, commitments and closing rounds are marked
 * so from the start.
 */
import * as v from "valibot";
import { NOTES_CHARS } from "../limits.ts";
import { bind } from "./bind.ts";
import { type Candidate, choose, HALF, isEnough, type Saving, type SavingKind, sum } from "./choose.ts";
import { priorityOf } from "./draft.ts";
import { localeOf, scriptCues } from "./library.ts";
import { relationsOf } from "./relations.ts";
import { Step } from "./schema.ts";
import { type ClockAt, type Course, clockBy, momentsOf, timetable, toCome } from "./timetable.ts";
import { type Expected, needs } from "./timing.ts";

/** The command that changes a running plan, as the wire has it. */
export interface Replan {
  do: "replan";
  steps: Step[];
  skip: string[];
  include: string[];
  /** Null takes the hard end away; absent, it stays. */
  end?: string | null | undefined;
}

export interface Proposal {
  kind: "shorten" | "leave-out" | "end";
  savings: readonly Saving[];
  /** Seconds gained; for a later end, those added. */
  gains: number;
  /** It brings the workshop back, rather than a part of the way. */
  enough: boolean;
  /** When the workshop has to be over then: only in a proposal to end later. */
  end?: string;
  /** It leaves nothing to compare the earlier answers of the same people with. */
  unpaired?: true;
  take: Replan;
  /** Gives the plan as it was. */
  back: Replan;
}

export interface CatchUp {
  endsAt: number;
  /** Seconds by which the workshop ends too late; below nought, what it has in hand. */
  behind: number;
  /** Seconds that the steps to come need beyond what they are given, all together. */
  tight: number;
  /** None where the workshop is not late by a minute. */
  proposals: readonly Proposal[];
}

/** From here on a workshop counts as late, in seconds. */
export const LATE = 60;

/** `end`: when it has to be over; `planned`: the clock time that the plan says, if it says one. */
export function catchUp(
  course: Course,
  { end, planned, clockAt }: { end: number; planned: string | undefined; clockAt: ClockAt },
): CatchUp {
  const { endsAt } = timetable(course);
  const behind = Math.round((endsAt - end) / 1000);
  const ahead = toCome(course);
  const tight = sum(ahead.map((step) => Math.max(0, (needs(step, course.expected) ?? 0) - step.minutes * 60)));
  if (behind < LATE) return { endsAt, behind, tight, proposals: [] };
  const opened = new Set(course.standings.flatMap((one) => (one.opened ? [one.id] : [])));
  const free = ahead.filter((step) => !opened.has(step.id) && priorityOf(step) !== "must");
  const proposals = [
    shortened(free, behind, course),
    leftOut(free, opened, behind, course),
    endLater(endsAt, behind, planned, clockAt),
  ];
  return { endsAt, behind, tight, proposals: proposals.filter((one) => one !== undefined) };
}

const NOTHING: Replan = { do: "replan", steps: [], skip: [], include: [] };

function endLater(endsAt: number, behind: number, planned: string | undefined, clockAt: ClockAt): Proposal {
  const end = clockBy(endsAt, clockAt);
  const take = { ...NOTHING, end };
  const back = { ...NOTHING, end: planned ?? null };
  return { kind: "end", savings: [], gains: behind, enough: true, end, take, back };
}

interface Cut extends Candidate {
  step: Step;
  make(step: Step): Step;
}

function shortened(free: readonly Step[], behind: number, course: Course): Proposal | undefined {
  const cuts = free.flatMap((step) => cutsOf(step, behind, course));
  // Few changes are easier to keep in mind than small ones.
  const chosen = choose(cuts, behind, (set) => [set.length, sum(set.map(({ rank }) => rank))]);
  if (chosen.length === 0) return undefined;
  const before = free.filter((step) => chosen.some((cut) => cut.step === step));
  const after = before.map((step) =>
    chosen.filter((cut) => cut.step === step).reduce((made, cut) => cut.make(made), step),
  );
  const gains = sum(chosen.map(({ seconds }) => seconds));
  return {
    kind: "shorten",
    savings: chosen.flatMap(({ savings }) => savings),
    gains,
    enough: isEnough(gains, behind),
    take: { ...NOTHING, steps: after },
    back: { ...NOTHING, steps: before },
  };
}

/** What can be left out within a step, and the minutes that it does not need. */
function cutsOf(step: Step, behind: number, course: Course): Cut[] {
  const { expected } = course;
  const given = step.minutes * 60;
  const needed = needs(step, expected);
  if (needed === undefined) return [];
  const rank = priorityOf(step) === "could" ? 0 : 1;
  const cut = (kind: SavingKind, seconds: number, make: (step: Step) => Step): Cut[] => {
    const gained = Math.floor(seconds / HALF) * HALF;
    if (gained < HALF) return [];
    const all = gained * times;
    return [
      {
        step,
        savings: [{ kind, step: step.id, title: step.title, seconds: all }],
        seconds: all,
        rank: kind === "trim" ? rank : rank + 2,
        make: (of) => ({ ...make(of), minutes: of.minutes - gained / 60 }),
      },
    ];
  };
  const times = 1 + inheriting(step, course);
  const share = Math.min(1, given / needed);
  const part = (kind: SavingKind, change: (step: Step) => Step | undefined): Cut[] => {
    const less = change(step);
    const still = less && needs(less, expected);
    return still === undefined ? [] : cut(kind, (needed - still) * share, (of) => change(of) ?? of);
  };
  const trim = Math.min(given - needed, Math.ceil(behind / times / HALF) * HALF);
  return [
    ...cut("trim", trim, (of) => of),
    ...part("again", (of) => inOneRound(of, { rounds: 1 }, expected)),
    ...part("tagging", (of) => inOneRound(of, { tagging: false }, expected)),
    ...part("pairs", (of) => told(of, "pairs", expected)),
    ...part("talk", (of) => told(of, "talk", expected)),
  ];
}

/** How many moments the room will add that have the minutes of this step, and so are shortened with it. */
function inheriting(step: Step, course: Course): number {
  const minutesOf = (of: Step) => sum(momentsOf(of, course).map(({ minutes }) => minutes));
  return step.minutes === 0 ? 0 : Math.round((minutesOf(step) - minutesOf({ ...step, minutes: 0 })) / step.minutes);
}

/** Without its second round, where these settings take it away; undefined where they do not. */
function inOneRound(step: Step, change: { rounds: 1 } | { tagging: false }, { locale }: Expected): Step | undefined {
  const less = v.safeParse(Step, { ...step, settings: { ...step.settings, ...change } });
  if (!less.success || roundsOf(step, locale) !== 2 || roundsOf(less.output, locale) !== 1) return undefined;
  return less.output;
}

function roundsOf(step: Step, locale: string): number | undefined {
  const bound = bind(step, locale);
  return bound?.exercise.rounds(bound.content);
}

/** With a line before its script that says what is left out; undefined where the script has no room for it. */
function told(step: Step, part: "pairs" | "talk", { locale }: Expected): Step | undefined {
  const line = scriptCues[localeOf(locale)].cut[part];
  const { notes = "" } = step;
  if (notes.includes(line) || notes.length + line.length + 2 > NOTES_CHARS) return undefined;
  return { ...step, notes: notes === "" ? line : `${line}\n\n${notes}` };
}

function leftOut(
  free: readonly Step[],
  opened: ReadonlySet<string>,
  behind: number,
  course: Course,
): Proposal | undefined {
  const bundles = bundlesOf(free, opened, course);
  // What matters least goes first, however much of it that takes.
  const chosen = choose(bundles, behind, (set) => [Math.max(...set.map(({ rank }) => rank)), set.length]);
  if (chosen.length === 0) return undefined;
  const savings = [...new Map(chosen.flatMap((one) => one.savings).map((one) => [one.step, one])).values()];
  const ids = savings.map(({ step }) => step);
  const gains = sum(savings.map(({ seconds }) => seconds));
  return {
    kind: "leave-out",
    savings,
    gains,
    enough: isEnough(gains, behind),
    ...(chosen.some(({ unpaired }) => unpaired) && { unpaired: true }),
    take: { ...NOTHING, skip: ids },
    back: { ...NOTHING, include: ids },
  };
}

/** What measures a change goes last: it cannot be made up for. */
const MEASURE = 2;

interface Bundle extends Candidate {
  unpaired: boolean;
}

/** Each step that can go, with those that are pointless without it. */
function bundlesOf(free: readonly Step[], opened: ReadonlySet<string>, course: Course): Bundle[] {
  const ahead = toCome(course);
  const skipped = new Set(course.standings.flatMap((one) => (one.skipped ? [one.id] : [])));
  const relations = relationsOf(
    course.plan.filter(({ id }) => !skipped.has(id)),
    course.expected.locale,
  );
  const seconds = new Map(timetable(course).slots.map((slot) => [slot.id, slot.seconds + slot.adds]));
  const made = new Map<string, Bundle>();
  for (const step of free) {
    const going = new Set([step.id]);
    // Some are pointless only once others go.
    for (let size = 0; size < going.size; ) {
      size = going.size;
      for (const { id } of ahead) if (!opened.has(id) && relations.pointless(id, going)) going.add(id);
    }
    // One of them must stay, so all of them do.
    if (![...going].every((id) => free.some((one) => one.id === id))) continue;
    const savings = ahead.flatMap(({ id, title }): Saving[] =>
      going.has(id) ? [{ kind: "step", step: id, title, seconds: seconds.get(id) ?? 0 }] : [],
    );
    const gained = sum(savings.map((one) => one.seconds));
    if (gained < HALF) continue;
    const first = free.filter(({ id }) => going.has(id)).some((one) => priorityOf(one) !== "could") ? 1 : 0;
    const rank = [...going].some(relations.compared) ? MEASURE + first : first;
    const unpaired = [...going].some(relations.compares);
    made.set([...going].sort().join(" "), { savings, seconds: gained, rank, unpaired });
  }
  return [...made.values()];
}
