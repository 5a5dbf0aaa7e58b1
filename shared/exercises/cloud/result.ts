import * as v from "valibot";
import { Count } from "../../primitives.ts";
import { ItemDistribution } from "../distribution.ts";

export const Result = v.object({
  exercise: v.literal("cloud"),
  /** People behind the words, or the tags; null when they are too few to show any. */
  n: v.nullable(Count),
  /** Most frequent first, then by the alphabet: the order tells nothing about who wrote when. Empty in a tagging. */
  words: v.array(v.object({ word: v.string(), count: Count })),
  /** Different words that are not listed here. */
  more: Count,
  /** In a tagging: how each word was tagged; its id is the word. */
  tags: v.optional(v.array(ItemDistribution)),
});
export type Result = v.InferOutput<typeof Result>;
