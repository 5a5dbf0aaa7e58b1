/** What a frozen round tells in full: its row has no more of a long list than screens show, or it would grow with the room. */
import type { Bound } from "../../shared/agenda.ts";
import { countingOf } from "./count.ts";
import { answeredIn, payloadsOf } from "./population.ts";
import { type Frozen, partOf, type RoomState, removals, type Sheet, type StepState } from "./state.ts";

/**
 * a frozen round with its words, texts and cards all listed. The answers are those that it was counted from: they
 * change only while the vote is open, when nothing is told of it, and closing it counts it anew. Where a few have changed
 * since and the result stands, so do the texts that its row has: those of today would tell which are new.
 */
export function uncut(state: RoomState, sheet: Sheet, bound: Bound, at: StepState, frozen: Frozen): Frozen {
  if (!("more" in frozen.result) || frozen.result.more === 0) return frozen;
  if (frozen.kept) return standing(state, sheet, bound, at, frozen, frozen.stood ?? removals(state));
  const { exercise, content } = bound;
  const answered = answeredIn(state, sheet, frozen.round, partOf(bound, frozen.round), frozen.removals);
  const counting = countingOf(state, bound, at, frozen.round);
  return { ...frozen, result: exercise.result(content, payloadsOf(answered), counting) };
}

/**
 * An earlier result that goes on being shown, without what people have taken back since and what the host has hidden.
 * `gone`: how many had been shown out by then.
 */
export function standing(
  state: RoomState,
  sheet: Sheet,
  { exercise }: Bound,
  at: StepState,
  earlier: Frozen,
  gone: number = removals(state),
): Frozen {
  if (!exercise.takenBack) return earlier;
  const now = answeredIn(state, sheet, earlier.round, "main", gone);
  const unchanged = now.filter(({ opening }) => opening <= earlier.opening);
  const said = { now: payloadsOf(now), unchanged: payloadsOf(unchanged) };
  return { ...earlier, result: exercise.takenBack(earlier.result, said, at.moderation), stood: gone };
}
