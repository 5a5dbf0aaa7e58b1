/** Lists of what people wrote, in results that are frozen: made of the answers that are still there. */
import type { Bound } from "../../shared/agenda.ts";
import { countingOf } from "./count.ts";
import { answeredIn, payloadsOf } from "./population.ts";
import { type Frozen, partOf, type RoomState, type Sheet, type StepState } from "./state.ts";

/**
 * A frozen round with its words, texts and cards all listed, as moderation and deletions leave them. Answers do not
 * change once a vote is closed, so that counting all of them again gives the same figures; where some have been deleted,
 * the figures stay as they were.
 */
export function relisted(state: RoomState, sheet: Sheet, bound: Bound, at: StepState, frozen: Frozen): Frozen {
  const { exercise, content } = bound;
  // Hands in the air wrote nothing.
  if (!exercise.relist || frozen.source !== undefined) return frozen;
  const answered = answeredIn(state, sheet, frozen.round, partOf(bound, frozen.round), frozen.removals);
  const counting = countingOf(state, bound, at, frozen.round);
  const payloads = payloadsOf(answered);
  const result = frozen.gone
    ? exercise.relist(frozen.result, payloads, counting, frozen.gone)
    : exercise.result(content, payloads, counting);
  return { ...frozen, result };
}
