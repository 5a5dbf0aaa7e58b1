/** Closing a round: its answers are counted once, and what may be told of them is fixed. */
import type { Bound } from "../../agenda/bind.ts";
import type { Change } from "../change.ts";
import type { Context } from "../context.ts";
import { turnout } from "../privacy/settling.ts";
import type { Frozen, StepState, ToldGroups } from "../state/rows.ts";
import type { RoomState, StepAnswers } from "../state/state.ts";
import { isAboutOneself } from "../state/step.ts";
import { attendance } from "./attendance.ts";
import { count } from "./count.ts";
import { linkable } from "./linked.ts";
import { isCounted } from "./population.ts";
import { NOTHING_HIDDEN, writtenIn } from "./texts.ts";

/** The changes that close the round in hand: its frozen result, and who was there without a word. */
export function freeze(state: RoomState, sheet: StepAnswers, bound: Bound, at: StepState, context: Context): Change[] {
  const earlier = sheet.frozen.get(at.round);
  const gone = shownOut(state, sheet, bound, earlier);
  const { changes, eligible } = attendance(state, sheet, bound, at, context, gone);
  const moment = {
    round: at.round,
    eligible,
    frozenAt: context.now,
    removals: gone,
    linked: linkable(state, bound, at),
    ...turnout(state, sheet, bound, at, context),
  };
  const fresh = count(state, sheet, bound, at, moment, earlier && settledGroups(state, sheet, at, earlier));
  // Of what was written, not of what is shown of it: or hiding a guess would tell whether somebody has written just that.
  const written = !writtenIn(state, sheet, bound, { ...at, moderation: NOTHING_HIDDEN }, [fresh]).next().done;
  const frozen: Frozen = { ...fresh, ...(written && { texts: true }) };
  return [...changes, { put: "frozen", frozen }, ...compared(state, moment.linked)];
}

/**
 * how many people had been shown out as far as a round is concerned. A host who shows somebody out, opens the vote
 * again and closes it would read that person's answer in the difference to what the earlier result told. So those who were
 * counted in it stay counted, however many they are: all but one may be phones of the host's own.
 */
function shownOut(state: RoomState, sheet: StepAnswers, bound: Bound, earlier: Frozen | undefined): number {
  const now = state.removed;
  // About oneself, what may be opened again has told nothing.
  if (!earlier || isAboutOneself(bound)) return now;
  const lost = [...sheet.answers.values()].some(
    ({ person, round, firstAt }) =>
      round === earlier.round &&
      firstAt <= earlier.frozenAt &&
      isCounted(state, person, earlier.removals) &&
      !isCounted(state, person, now),
  );
  return lost ? earlier.removals : now;
}

/** The steps that a result compares with, marked as such. */
function compared(state: RoomState, linked: Readonly<Record<string, number>>): Change[] {
  return Object.keys(linked).flatMap((id): Change[] => {
    const step = state.steps.get(id);
    return step && !step.compared ? [{ put: "step", step: { ...step, compared: true } }] : [];
  });
}

/**
 * beside what has been told of a group, a newer result would tell which few of it changed or came. So its figures
 * stand while nothing changes, and are withheld for good once anything does.
 */
function settledGroups(state: RoomState, sheet: StepAnswers, at: StepState, earlier: Frozen): ToldGroups | undefined {
  if (!at.splitTold || state.room.rehearsal) return undefined;
  const told = earlier.told ?? [];
  return hasChanged(state, sheet, earlier) ? told.map(({ item }) => ({ item, groups: [] })) : told;
}

/** Whether anybody's answer has changed since a result was frozen; a removal counts as a change. */
function hasChanged(state: RoomState, sheet: StepAnswers, earlier: Frozen): boolean {
  return [...sheet.answers.values()].some(({ person, round, opening }) => {
    const removal = state.people.get(person)?.removal ?? null;
    return round === earlier.round && (opening > earlier.opening || (removal !== null && removal > earlier.removals));
  });
}
