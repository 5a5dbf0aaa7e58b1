/**
 * When a closed round may be looked at, and that it never opens again after that. Until it is looked at, closing has told
 * nobody more than how many have finished, so it may be opened again as often as the host wants.
 */
import type { Bound } from "../../agenda/bind.ts";
import { MINIMUM, PLENTY } from "../../limits.ts";
import type { Round } from "../../primitives.ts";
import type { Context } from "../context.ts";
import { isOrWasHere } from "../counting/attendance.ts";
import { isCounted } from "../counting/population.ts";
import type { Frozen, Roster, StepState } from "../state/rows.ts";
import { answerKey, attendedKey, type RoomState, type StepAnswers } from "../state/state.ts";
import { isAboutOneself, partOf, stepAnswersOf } from "../state/step.ts";

/** Everyone who has joined by now. */
export function rosterNow(state: RoomState): Roster {
  return { people: state.people.size, removals: state.removed };
}

/** How many were there while a round was open and how many of them have finished; whether that is enough to look at it. */
export type Turnout = Required<Pick<Frozen, "present" | "finished" | "enough">>;

/**
 * R-19, at the close of a round. Two thirds have to have finished twice over: of everybody who was there at any time while
 * it was open, and of those who had joined by its first opening. The first, or the first answer of many who came late could
 * be read; the second, or phones that one person joins when they are needed would make two thirds. Showing people out takes
 * nobody from either, nor does a phone that sleeps take more than a quarter of those who had joined.
 */
export function turnout(state: RoomState, sheet: StepAnswers, bound: Bound, at: StepState, context: Context): Turnout {
  const { round } = at;
  const part = partOf(bound, round);
  const { people, removals: gone } = at.rosters?.[round] ?? rosterNow(state);
  const all = { there: 0, finished: 0, answered: 0 };
  const roster = { joined: 0, there: 0, finished: 0, answered: 0 };
  for (const { id, number, removedAt } of state.people.values()) {
    if (!isCounted(state, id, gone)) continue;
    const answer = sheet.answers.get(answerKey(round, part, id));
    // A phone that was here and fell silent has its time, though no row of it yet.
    const here = isOrWasHere(at, id, context);
    const there = answer !== undefined || here || sheet.attended.has(attendedKey(round, id)) ? 1 : 0;
    const finished = removedAt === null && answer?.finished ? 1 : 0;
    const answered = removedAt === null && answer?.status === "answered" ? 1 : 0;
    all.there += there;
    all.finished += finished;
    all.answered += answered;
    if (number > people) continue;
    roster.joined += 1;
    roster.there += there;
    roster.finished += finished;
    roster.answered += answered;
  }
  const awake = Math.max(roster.there, Math.ceil((3 * roster.joined) / 4));
  const present = Math.max(all.there, awake, sheet.frozen.get(round)?.present ?? 0);
  const most = 3 * roster.finished >= 2 * awake && 3 * all.finished >= 2 * present;
  const { answered } = roster;
  const enough = state.room.rehearsal ? all.answered > 0 : (answered >= MINIMUM.S && most) || answered >= PLENTY;
  return { present, finished: all.finished, enough };
}

/** whether screens and files may have a frozen round's figures. Those of a list of texts are the texts. */
export function isTold(state: RoomState, bound: Bound, frozen: Frozen): boolean {
  if (isOlder(frozen) || isSettled(state, frozen)) return true;
  const ended = state.room.status === "ended";
  if (isAboutOneself(bound)) return ended && frozen.enough === true;
  return ended || !frozen.texts || !listsTexts(bound, frozen.round);
}

/** whether the host and files may have a frozen round's texts. */
export function mayBeRead(state: RoomState, bound: Bound, frozen: Frozen): boolean {
  if (!isTold(state, bound, frozen)) return false;
  if (frozen.kept) return false;
  return isOlder(frozen) || isSettled(state, frozen) || state.room.status === "ended";
}

/** The frozen rounds of a step that may be told, in order; what happened between two only where both are. */
export function toldRounds(state: RoomState, sheet: StepAnswers, bound: Bound): Frozen[] {
  const frozen = [...sheet.frozen.values()].sort((a, b) => a.round - b.round);
  const told = frozen.filter((one) => isTold(state, bound, one));
  return told.length === frozen.length ? told : told.map((one) => ({ ...one, movement: null }));
}

/** Why the round in hand cannot be opened again, or null where it can. */
export type Final = "settled" | "read" | "compared" | "deleted";

export function finalFor(state: RoomState, bound: Bound, at: StepState): Final | null {
  const frozen = stepAnswersOf(state, at.id).frozen.get(at.round);
  if (!frozen) return null;
  const settled = isSettled(state, frozen);
  if (isAboutOneself(bound) && (settled || isOlder(frozen))) return "settled";
  if (settled) return "read";
  // the comparison would tell whose answers here have changed since.
  if (at.compared) return "compared";
  return at.deleted?.includes(at.round) ? "deleted" : null;
}

/**
 * The step in hand once a host has looked at it: every round of it that may be settled is, for good. Null where that leaves
 * nothing to look at.
 */
export function settle(state: RoomState, bound: Bound, at: StepState): StepState | null {
  const frozen = [...stepAnswersOf(state, at.id).frozen.values()];
  const about = isAboutOneself(bound);
  const settling = frozen.filter((one) => !isSettled(state, one) && (about ? one.enough : one.texts));
  if (settling.length === 0) return frozen.some((one) => isTold(state, bound, one)) ? at : null;
  return { ...at, settled: [...(at.settled ?? []), ...settling.map(({ round }) => round)] };
}

/** Whether a host has looked at what may not be looked at twice. */
function isSettled({ steps }: RoomState, { step, round }: Frozen): boolean {
  return steps.get(step)?.settled?.includes(round) === true;
}

/** What a round gives to read is all that it gives, as in a cloud of words. */
export function listsTexts(bound: Bound, round: Round): boolean {
  return bound.exercise.forStorage !== undefined && partOf(bound, round) === "main";
}

/** Frozen before rounds were settled: it was looked at when it was closed. */
const isOlder = ({ enough }: Frozen): boolean => enough === undefined;
