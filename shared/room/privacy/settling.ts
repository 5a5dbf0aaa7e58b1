/**
 * When a closed round may be looked at. Afterwards it never opens again. Until then, closing has shown nobody more than how
 * many have finished, so the host may open it again at will.
 */
import type { Bound } from "../../agenda/bind.ts";
import { MINIMUM, PLENTY } from "../../limits.ts";
import type { Round } from "../../primitives.ts";
import type { Context } from "../context.ts";
import { hasSpoken, isOrWasHere } from "../counting/attendance.ts";
import { isCounted } from "../counting/population.ts";
import { rosterNow } from "../state/roster.ts";
import type { Frozen, Person, StepState } from "../state/rows.ts";
import { answerKey, attendedKey, type RoomState } from "../state/state.ts";
import { isAboutOneself, type LoadedStep, partOf } from "../state/step.ts";

/** How many people were there while a round was open, how many of them finished, and whether that is enough to look. */
export type Turnout = Required<Pick<Frozen, "present" | "finished" | "enough">>;

/** How many of a set of people were there, finished and answered. */
interface Tally {
  joined: number;
  there: number;
  finished: number;
  answered: number;
}

const nobody = (): Tally => ({ joined: 0, there: 0, finished: 0, answered: 0 });

/**
 * R-19, when a round closes. Two thirds must have finished of two sets: of everybody who was there at any time while it was
 * open, and of the people who had joined when it was first opened. Without the first, the first answer among many latecomers
 * could be read; without the second, phones that one person joins when needed would make two thirds. Removed people stay in
 * both sets, and sleeping phones reduce the second by at most a quarter.
 */
export function turnout(state: RoomState, step: LoadedStep, context: Context): Turnout {
  const { round } = step.at;
  const { all, roster } = tallies(state, step, context);
  const awake = Math.max(roster.there, Math.ceil((3 * roster.joined) / 4));
  const present = Math.max(all.there, awake, step.frozen.get(round)?.present ?? 0);
  const most = 3 * roster.finished >= 2 * awake && 3 * all.finished >= 2 * present;
  const { answered } = roster;
  const enough = state.room.rehearsal ? all.answered > 0 : (answered >= MINIMUM.S && most) || answered >= PLENTY;
  return { present, finished: all.finished, enough };
}

/** Counts everybody, and those who had joined when the round was first opened. */
function tallies(state: RoomState, step: LoadedStep, context: Context): { all: Tally; roster: Tally } {
  const { people, removals } = step.at.rosters?.[step.at.round] ?? rosterNow(state);
  const all = nobody();
  const roster = nobody();
  for (const person of state.people.values()) {
    if (!isCounted(state, person.id, removals)) continue;
    const one = tallyOf(step, person, context);
    add(all, one);
    if (person.number <= people) add(roster, one);
  }
  return { all, roster };
}

function tallyOf(step: LoadedStep, { id, removedAt }: Person, context: Context): Tally {
  const { at, bound, answers, attended } = step;
  const answer = answers.get(answerKey(at.round, partOf(bound, at.round), id));
  // A phone that was here and fell silent may have no row of attendance yet.
  const there = hasSpoken(step, id) || isOrWasHere(at, id, context) || attended.has(attendedKey(at.round, id));
  return {
    joined: 1,
    there: there ? 1 : 0,
    finished: removedAt === null && answer?.finished ? 1 : 0,
    answered: removedAt === null && answer?.status === "answered" ? 1 : 0,
  };
}

function add(to: Tally, { joined, there, finished, answered }: Tally): void {
  to.joined += joined;
  to.there += there;
  to.finished += finished;
  to.answered += answered;
}

/**
 * whether screens and files may have the figures of a frozen round. If a result lists texts, its figures are the
 * texts.
 */
export function isTold(state: RoomState, bound: Bound, frozen: Frozen): boolean {
  if (isOlder(frozen) || isSettled(state, frozen)) return true;
  const ended = state.room.status === "ended";
  if (isAboutOneself(bound)) return ended && frozen.enough === true;
  return ended || !frozen.texts || !listsTexts(bound, frozen.round);
}

/** whether the host and files may have the texts of a frozen round. */
export function mayBeRead(state: RoomState, bound: Bound, frozen: Frozen): boolean {
  if (!isTold(state, bound, frozen)) return false;
  if (frozen.kept) return false;
  return isOlder(frozen) || isSettled(state, frozen) || state.room.status === "ended";
}

/** The frozen rounds of a step that may be shown, in order. The movement between two rounds needs both. */
export function toldRounds(state: RoomState, { bound, frozen }: LoadedStep): Frozen[] {
  const all = [...frozen.values()].sort((a, b) => a.round - b.round);
  const shown = all.filter((one) => isTold(state, bound, one));
  return shown.length === all.length ? shown : shown.map((one) => ({ ...one, movement: null }));
}

/** Why the current round cannot be opened again. */
export type Final = "settled" | "read" | "compared" | "deleted";

/** Why the step's current round cannot be opened again, or null if it can. */
export function finalFor(state: RoomState, { at, bound, frozen }: LoadedStep): Final | null {
  const last = frozen.get(at.round);
  if (!last) return null;
  const settled = isSettled(state, last);
  if (isAboutOneself(bound) && (settled || isOlder(last))) return "settled";
  if (settled) return "read";
  // the comparison would reveal whose answers here have changed since.
  if (at.compared) return "compared";
  return at.deleted?.includes(at.round) ? "deleted" : null;
}

/**
 * The state of a step once a host has looked at it: every round that can be settled is settled for good. Null if there is
 * nothing to look at.
 */
export function settle(state: RoomState, { at, bound, frozen }: LoadedStep): StepState | null {
  const all = [...frozen.values()];
  const about = isAboutOneself(bound);
  const settling = all.filter((one) => !isSettled(state, one) && (about ? one.enough : one.texts));
  if (settling.length === 0) return all.some((one) => isTold(state, bound, one)) ? at : null;
  return { ...at, settled: [...(at.settled ?? []), ...settling.map(({ round }) => round)] };
}

/** Whether a host has looked at a round that may be looked at only once. */
function isSettled({ steps }: RoomState, { step, round }: Frozen): boolean {
  return steps.get(step)?.settled?.includes(round) === true;
}

/** Whether the texts of a round are its whole result, as in a word cloud. */
export function listsTexts(bound: Bound, round: Round): boolean {
  return bound.exercise.forStorage !== undefined && partOf(bound, round) === "main";
}

/** Frozen before rooms settled rounds: it was looked at when it closed. */
const isOlder = ({ enough }: Frozen): boolean => enough === undefined;
