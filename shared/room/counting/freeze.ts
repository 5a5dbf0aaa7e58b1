/** Closing a round: its answers are counted once, and what may be shown of them is fixed. */
import type { Change } from "../change.ts";
import type { Context } from "../context.ts";
import { turnout } from "../privacy/settling.ts";
import type { Frozen, ToldGroups } from "../state/rows.ts";
import type { RoomState } from "../state/state.ts";
import { isAboutOneself, type LoadedStep } from "../state/step.ts";
import { attendance } from "./attendance.ts";
import { count } from "./count.ts";
import { linkable } from "./linked.ts";
import { isCounted } from "./population.ts";
import { NOTHING_HIDDEN, writtenIn } from "./texts.ts";

/** The changes that close the open round: its frozen result, and who was there without answering. */
export function freeze(state: RoomState, step: LoadedStep, context: Context): Change[] {
  const { at } = step;
  const earlier = step.frozen.get(at.round);
  const removals = removalsOf(state, step, earlier);
  const { changes, eligible } = attendance(state, step, context, removals);
  const linked = linkable(state, step);
  const moment = {
    round: at.round,
    eligible,
    frozenAt: context.now,
    removals,
    linked,
    ...turnout(state, step, context),
  };
  const counted = count(state, step, moment, earlier && settledGroups(state, step, earlier));
  // Hidden texts count as well, or hiding a guessed text would show whether somebody has written it.
  const unmoderated = { ...step, at: { ...at, moderation: NOTHING_HIDDEN } };
  const written = !writtenIn(state, unmoderated, [counted]).next().done;
  const frozen: Frozen = { ...counted, ...(written && { texts: true }) };
  return [...changes, { put: "frozen", frozen }, ...markCompared(state, linked)];
}

/**
 * how many people had been removed when this round was first counted, if that count must stand; else how many have
 * been by now. A host who removes somebody and then opens and closes the vote again would read that person's answer in the
 * difference to the earlier result. So everybody who was counted in it stays counted, however many were removed: all but one
 * of them may be the host's own phones.
 */
function removalsOf(state: RoomState, { answers, bound }: LoadedStep, earlier: Frozen | undefined): number {
  const now = state.removed;
  // A round about oneself opens again only if its result was never shown.
  if (!earlier || isAboutOneself(bound)) return now;
  const lost = [...answers.values()].some(
    ({ person, round, firstAt }) =>
      round === earlier.round &&
      firstAt <= earlier.frozenAt &&
      isCounted(state, person, earlier.removals) &&
      !isCounted(state, person, now),
  );
  return lost ? earlier.removals : now;
}

/** Marks the steps that a result compares with. */
function markCompared(state: RoomState, linked: Readonly<Record<string, number>>): Change[] {
  return Object.keys(linked).flatMap((id): Change[] => {
    const step = state.steps.get(id);
    return step && !step.compared ? [{ put: "step", step: { ...step, compared: true } }] : [];
  });
}

/**
 * beside the figures that were shown of a group, newer ones would reveal which few of its people changed or came. So
 * the groups stay as they are while no answer changes, and are withheld for good once one does.
 */
function settledGroups(state: RoomState, step: LoadedStep, earlier: Frozen): ToldGroups | undefined {
  if (!step.at.splitTold || state.room.rehearsal) return undefined;
  const shown = earlier.told ?? [];
  return hasChanged(state, step, earlier) ? shown.map(({ item }) => ({ item, groups: [] })) : shown;
}

/** Whether any answer has changed since a result was frozen; a removal counts as a change. */
function hasChanged(state: RoomState, { answers }: LoadedStep, earlier: Frozen): boolean {
  return [...answers.values()].some(({ person, round, opening }) => {
    const removal = state.people.get(person)?.removal ?? null;
    return round === earlier.round && (opening > earlier.opening || (removal !== null && removal > earlier.removals));
  });
}
