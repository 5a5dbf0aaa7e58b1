/** What became of plans, from the built-in question that asks for it. */
import type { ItemScale } from "../../../shared/exercises/distribution.ts";
import { type FollowThrough, followThrough } from "../../../shared/metrics/follow-through.ts";

/** The item that asks, and its last answer; an item of one's own may have the same name. */
export const KEPT = "kept";
export const KEPT_MAX = 3;

/** Done, partly, not yet and changed, in the order of the question. `made`: plans as far as their number is known. */
export function keptShares({ counts }: Extract<ItemScale, { n: number }>, made: number): FollowThrough {
  const { 0: done = 0, 1: partly = 0, 2: notYet = 0, 3: changed = 0 } = counts;
  return followThrough({ done, partly, notYet, changed }, made);
}
