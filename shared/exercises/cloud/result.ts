import * as v from "valibot";
import { Count } from "../../protocol/primitives.ts";

export const Result = v.object({
  exercise: v.literal("cloud"),
  /** People behind the words; null when they are too few to show any. */
  n: v.nullable(Count),
  /** Most frequent first, then by the alphabet: the order tells nothing about who wrote when. */
  words: v.array(v.object({ word: v.string(), count: Count })),
  /** Different words that are not listed here. */
  more: Count,
});
export type Result = v.InferOutput<typeof Result>;
