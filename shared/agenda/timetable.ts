/** When the rest of a running workshop takes place, and when it has to be over. Moments are milliseconds since 1970. */
import type { Phase, Round } from "../primitives.ts";
import { clockAfter, minutesBetween } from "./clock.ts";
import type { DraftStep } from "./draft.ts";
import { momentsAfter } from "./moments.ts";
import type { Occasion, Step } from "./schema.ts";
import { type Expected, partsOf, type TimePartName } from "./timing.ts";

/** Says which time of day it is at a moment, on the facilitator's clock. */
export type ClockAt = (moment: number) => string;

/** The state of a step, as far as its time depends on it. */
export interface Standing {
  id: string;
  phase: Phase;
  round: Round;
  skipped: boolean;
  opened: boolean;
  /** Nobody has planned it: it was asked over a step, to which the room goes back. */
  quick?: { over: string | null } | undefined;
}

/** A workshop that is about to begin, or runs. */
export interface Course {
  plan: readonly Step[];
  /** A step that is not among them has not been opened. */
  standings: readonly Standing[];
  /** The step in hand; null before the first step and after the last one. */
  here: string | null;
  /** The workshop has begun. */
  begun: boolean;
  now: number;
  /** Seconds that a step has been in hand. */
  spent(step: string): number;
  expected: Expected;
}

/** A step from now on. */
export interface Slot {
  id: string;
  /** When it begins or goes on; for the step in hand, now. */
  at: number;
  /** Seconds that it has still to take. */
  seconds: number;
  /** Seconds of the moments that the room will add behind it. */
  adds: number;
}

export interface Timetable {
  /** The step in hand, the one to which the room goes back from it, and those to come. */
  slots: readonly Slot[];
  endsAt: number;
}

/** When each step to come begins, if the step in hand takes what it has left and each other one the minutes that it is given. */
export function timetable(course: Course): Timetable {
  const { plan, standings, here, now } = course;
  let at = now;
  const slots: Slot[] = [];
  const add = (step: Step, seconds: number) => {
    const adds = momentsOf(step, course).reduce((sum, { minutes }) => sum + minutes * 60, 0);
    slots.push({ id: step.id, at, seconds, adds });
    at += (seconds + adds) * 1000;
  };
  const over = standings.find(({ id }) => id === here)?.quick?.over;
  for (const id of [here, over]) {
    const step = plan.find((one) => one.id === id);
    if (step) add(step, restOf(step, course));
  }
  for (const step of toCome(course)) add(step, Math.max(0, step.minutes * 60 - course.spent(step.id)));
  return { slots, endsAt: at };
}

/** The moments that the room will add behind a step; none once the plan has the next of them. */
export function momentsOf(step: Step, { plan, standings, expected }: Course): DraftStep[] {
  const quick = new Set(standings.flatMap((one) => (one.quick ? [one.id] : [])));
  const planned = plan.filter(({ id }) => !quick.has(id));
  const next = planned[planned.findIndex(({ id }) => id === step.id) + 1];
  return momentsAfter(step, next, expected.locale);
}

/** The planned steps behind the one in hand: all of them before the beginning, none after the last one; nothing left out. */
export function toCome({ plan, standings, here, begun }: Course): Step[] {
  if (here === null && begun) return [];
  const passed = new Set(standings.flatMap(({ id, skipped, quick }) => (skipped || quick ? [id] : [])));
  return plan.slice(plan.findIndex(({ id }) => id === here) + 1).filter(({ id }) => !passed.has(id));
}

/**
 * Seconds that the step in hand has still to take: what is left of its minutes, and at least what follows from where it stands.
 * Somebody who is over the time of a step before its reveal will still reveal it and talk about it.
 */
function restOf(step: Step, { standings, spent, expected }: Course): number {
  const given = step.minutes * 60;
  const left = Math.max(0, given - spent(step.id));
  const parts = partsOf(step, expected) ?? [];
  const needed = parts.reduce((sum, { seconds }) => sum + seconds, 0);
  const done = partsDone(standings.find(({ id }) => id === step.id));
  const missing = parts.reduce((sum, { part, seconds }) => sum + (done.includes(part) ? 0 : seconds), 0);
  // A step that is given less than it needs on purpose is shortened everywhere alike.
  const share = needed > given ? given / needed : 1;
  return Math.round(Math.max(left, missing * share));
}

const BEFORE: readonly TimePartName[] = ["instruct", "read", "think", "answer", "round", "break"];
const ASKED: readonly TimePartName[] = [...BEFORE, "close"];
const REVEALED: readonly TimePartName[] = [...ASKED, "pairs", "again", "reveal"];

/** The parts of a step that are over. */
function partsDone(standing: Standing | undefined): readonly TimePartName[] {
  if (!standing) return ["instruct"];
  switch (standing.phase) {
    case "setup":
      return ["instruct"];
    case "collecting":
      return standing.round === 2 ? [...ASKED, "pairs", "again"] : BEFORE;
    case "closed":
      return standing.round === 2 ? [...ASKED, "pairs", "again"] : ASKED;
    case "huddle":
      return [...ASKED, "pairs"];
    case "revealed":
      // The talk in pairs about a result comes after its reveal; nobody can say from here whether it is over.
      return REVEALED;
    case "debrief":
      return [...REVEALED, "talk"];
    default:
      return standing.phase satisfies never;
  }
}

/** A workshop that still runs so long after its end has gone on on another day, whose end counts then. */
const LATEST_HOURS = 4;
/** A workshop that begins more than this before its planned start runs at another time of day than planned. */
const EARLIEST_HOURS = 3;
const HOUR = 3_600_000;

/** The moment at which a workshop has to be over. */
export interface HardEnd {
  at: number;
  /** It runs at another time of day than planned, so that its end is counted from its beginning. */
  moved: boolean;
}

/**
 * When a workshop has to be over that began at `begun`, or begins now; undefined where its plan does not say. Without an end of
 * its own a plan lasts as long as its `minutes` say.
 */
export function hardEnd(
  { start, end, minutes }: Pick<Occasion, "start" | "end" | "minutes">,
  { begun, now, clockAt }: { begun: number | undefined; now: number; clockAt: ClockAt },
): HardEnd | undefined {
  const from = begun ?? now;
  if (end === undefined) return minutes === undefined ? undefined : { at: from + minutes * 60_000, moved: false };
  const first = clockAt(from);
  const lasts = start === undefined ? undefined : minutesBetween(start, end);
  const moved =
    start !== undefined &&
    lasts !== undefined &&
    minutesBetween(clockAfter(start, -EARLIEST_HOURS * 60), first) > lasts + EARLIEST_HOURS * 60;
  const clock = moved ? clockAfter(first, lasts) : end;
  const since = Math.max(from, now - LATEST_HOURS * HOUR);
  const minute = Math.floor(since / 60_000) * 60_000;
  return { at: minute + minutesBetween(clockAt(minute), clock) * 60_000, moved };
}

/**
 * When a workshop that has not begun will begin: at its planned start, if that is to come. Whoever opens the doors later than
 * that begins at once, until it would be over; after that the start of the next day counts.
 */
export function beginsAt({ start, end }: Pick<Occasion, "start" | "end">, now: number, clockAt: ClockAt): number {
  if (start === undefined) return now;
  const minute = Math.floor(now / 60_000) * 60_000;
  const wait = minutesBetween(clockAt(minute), start);
  const late = 24 * 60 - wait;
  const lasts = end === undefined ? 60 : minutesBetween(start, end);
  return wait > 0 && late < lasts ? now : minute + wait * 60_000;
}

/** The clock time at which a plan ends at the earliest, to the next whole minute. */
export function clockBy(moment: number, clockAt: ClockAt): string {
  return clockAt(Math.ceil(moment / 60_000) * 60_000);
}
