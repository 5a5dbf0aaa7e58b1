/** What a frozen round tells in full: its row has no more of a long list than screens show, or it would grow with the room. */
import type { Bound } from "../../shared/agenda.ts";
import { countingOf } from "./count.ts";
import { answeredIn, payloadsOf } from "./population.ts";
import { type Frozen, partOf, type RoomState, type Sheet, type StepState } from "./state.ts";

/**
 * a frozen round with its words, texts and cards all listed. The answers are those that it was counted from: they
 * change only while the vote is open, when nothing is told of it, and closing it counts it anew.
 */
export function uncut(state: RoomState, sheet: Sheet, bound: Bound, at: StepState, frozen: Frozen): Frozen {
  if (!("more" in frozen.result) || frozen.result.more === 0 || frozen.kept) return frozen;
  const { exercise, content } = bound;
  const answered = answeredIn(state, sheet, frozen.round, partOf(bound, frozen.round), frozen.removals);
  const counting = countingOf(state, bound, at, frozen.round);
  return { ...frozen, result: exercise.result(content, payloadsOf(answered), counting) };
}
