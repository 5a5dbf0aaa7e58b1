/** Lists of what people wrote, in results that are frozen: made of the answers that are still there. */
import type { Bound } from "../../agenda/bind.ts";
import type { Change } from "../change.ts";
import type { Frozen, StepState } from "../state/rows.ts";
import type { RoomState, StepAnswers } from "../state/state.ts";
import { partOf } from "../state/step.ts";
import { countingOf, forStorage } from "./count.ts";
import { answeredIn, payloadsOf } from "./population.ts";

/**
 * A frozen round with its words, texts and cards all listed, as moderation and deletions leave them. Answers do not
 * change once a vote is closed, so that counting all of them again gives the same figures; where some have been deleted,
 * the figures stay as they were.
 */
export function withRebuiltLists(
  state: RoomState,
  sheet: StepAnswers,
  bound: Bound,
  at: StepState,
  frozen: Frozen,
): Frozen {
  const { exercise, content } = bound;
  // Hands in the air wrote nothing.
  if (!exercise.rebuildLists || frozen.source !== undefined) return frozen;
  const answered = answeredIn(state, sheet, frozen.round, partOf(bound, frozen.round), frozen.removals);
  const counting = countingOf(state, bound, at, frozen.round);
  // In older rooms a result may stand although a few answers have changed since: what these say now is not told.
  const payloads = payloadsOf(frozen.kept ? answered.filter(({ opening }) => opening <= frozen.opening) : answered);
  const result =
    frozen.gone || frozen.kept
      ? exercise.rebuildLists(frozen.result, payloads, counting, frozen.gone ?? {})
      : exercise.result(content, payloads, counting);
  return { ...frozen, result };
}

/**
 * a frozen round with all of its lists. Its row has no more of one than screens show, or it would grow with the room;
 * the answers are those that it was counted from, for they change only while the vote is open, when nothing is told of it.
 */
export function uncut(state: RoomState, sheet: StepAnswers, bound: Bound, at: StepState, frozen: Frozen): Frozen {
  const isCut = "more" in frozen.result && frozen.result.more > 0;
  return isCut ? withRebuiltLists(state, sheet, bound, at, frozen) : frozen;
}

/** the frozen rounds of a step with their lists made anew, but for one that is open, as closing it counts it. */
export function listedAnew(state: RoomState, sheet: StepAnswers, bound: Bound, at: StepState): Change[] {
  if (!bound.exercise.rebuildLists) return [];
  const open = at.phase === "collecting" ? at.round : null;
  return [...sheet.frozen.values()]
    .filter(({ round }) => round !== open)
    .map((frozen) => ({ put: "frozen", frozen: forStorage(bound, withRebuiltLists(state, sheet, bound, at, frozen)) }));
}
