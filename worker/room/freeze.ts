/** Closing a round: its answers are counted once, and what may be told of them is fixed. */
import type { Bound } from "../../shared/agenda.ts";
import { MINIMUM } from "../../shared/limits.ts";
import { attendance } from "./attendance.ts";
import type { Change } from "./change.ts";
import type { Context } from "./context.ts";
import { count, cut } from "./count.ts";
import { linkable } from "./linked.ts";
import { standing } from "./standing.ts";
import {
  type Frozen,
  type RoomState,
  removals,
  type Sheet,
  type StepState,
  sheetOf,
  type ToldGroups,
} from "./state.ts";

/** The changes that close the round in hand: its frozen result, and who was there without a word. */
export function freeze(state: RoomState, sheet: Sheet, bound: Bound, at: StepState, context: Context): Change[] {
  const { changes, eligible } = attendance(state, sheet, bound, at, context);
  const earlier = sheet.frozen.get(at.round);
  const guard = earlier !== undefined && guarded(state, bound, earlier);
  // an answer about oneself could be told from the difference of two results, unless enough others moved too.
  if (guard && tooFewChanged(state, sheet, earlier))
    return [
      ...changes,
      { put: "frozen", frozen: cut(bound, { ...standing(state, sheet, bound, at, earlier), kept: true }) },
    ];
  const moment = {
    round: at.round,
    eligible,
    frozenAt: context.now,
    removals: removals(state),
    // compared with another step as well, it would tell of other people than before.
    linked: guard ? (earlier.linked ?? {}) : linkable(state, bound, at),
  };
  const fresh = count(state, sheet, bound, at, moment, earlier && settledGroups(state, sheet, at, earlier));
  return [...changes, { put: "frozen", frozen: fresh }];
}

/**
 * beside what has been told of a group, a newer result would tell which few of it changed or came. So its figures
 * stand while nothing changes, and are withheld for good once anything does.
 */
function settledGroups(state: RoomState, sheet: Sheet, at: StepState, earlier: Frozen): ToldGroups | undefined {
  if (!at.splitTold || state.room.rehearsal) return undefined;
  const changed = changedSince(state, sheet, earlier) > 0;
  const told = earlier.told ?? [];
  return changed ? told.map(({ item }) => ({ item, groups: [] })) : told;
}

/** Whether a text can be hidden, shown or merged in what is frozen: by counting again, or by taking it out. */
export function mayModerate(state: RoomState, sheet: Sheet, bound: Bound): boolean {
  const takesOut = bound.exercise.takenBack !== undefined;
  return takesOut || [...sheet.frozen.values()].every((frozen) => mayRecount(state, sheet, bound, frozen));
}

/** Whether counting a frozen round again would tell no more than closing again might. */
function mayRecount(state: RoomState, sheet: Sheet, bound: Bound, frozen: Frozen): boolean {
  // Whoever has been shown out since still counts in it.
  const asWas = { ...frozen, removals: removals(state) };
  return !frozen.kept && !(guarded(state, bound, frozen) && tooFewChanged(state, sheet, asWas));
}

/** Whether R-19 guards an earlier result. One with too few people to show anything has given nothing away. */
function guarded(state: RoomState, bound: Bound, earlier: Frozen): boolean {
  const about = bound.exercise.privacy(bound.content);
  return about === "S" && !state.room.rehearsal && earlier.answered >= MINIMUM.S;
}

/**
 * The frozen rounds of a step counted again, because the host hid or merged a text: all but one that is open, as closing
 * it counts it with this.
 */
export function recount(state: RoomState, sheet: Sheet, bound: Bound, at: StepState): Change[] {
  const open = at.phase === "collecting" ? at.round : null;
  return [...sheet.frozen.values()].flatMap((frozen): Change[] => {
    // Hands in the air wrote nothing, and nothing on the sheet could bring them back.
    if (frozen.round === open || frozen.source !== undefined) return [];
    if (!mayRecount(state, sheet, bound, frozen))
      return [{ put: "frozen", frozen: cut(bound, standing(state, sheet, bound, at, frozen)) }];
    const fresh = count(state, sheet, bound, at, frozen, frozen.told);
    return [{ put: "frozen", frozen: { ...fresh, opening: frozen.opening } }];
  });
}

function tooFewChanged(state: RoomState, sheet: Sheet, earlier: Frozen): boolean {
  const changed = changedSince(state, sheet, earlier);
  return changed > 0 && changed < MINIMUM.S;
}

/** How many people's answers changed since a result was frozen; a removal counts as a change. */
function changedSince(state: RoomState, sheet: Sheet, earlier: Frozen): number {
  // Whoever changed only what they expect of the room could be told from the difference just as well.
  const changed = new Set<string>();
  for (const answer of sheet.answers.values()) {
    if (answer.round !== earlier.round) continue;
    const removal = state.people.get(answer.person)?.removal ?? null;
    if (answer.opening > earlier.opening || (removal !== null && removal > earlier.removals))
      changed.add(answer.person);
  }
  // What a result was compared with can change as well, and is counted anew with it.
  for (const [step, openings] of Object.entries(earlier.linked ?? {})) {
    for (const { person, opening } of sheetOf(state, step).answers.values())
      if (opening > openings) changed.add(person);
  }
  return changed.size;
}
