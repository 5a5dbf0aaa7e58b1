import * as v from "valibot";
import { Count } from "../../primitives.ts";
import { ItemDistribution } from "../distribution.ts";

export const Result = v.object({
  exercise: v.literal("cloud"),
  /** People who sent words, or tags; null if they are too few to show any. */
  n: v.nullable(Count),
  /** Most frequent first, then alphabetical, so the order does not reveal who wrote when. Empty in a tagging. */
  words: v.array(v.object({ word: v.string(), count: Count })),
  /** The number of distinct words that are not listed. */
  more: Count,
  /** In a tagging: the tags of each word; the id is the word. */
  tags: v.optional(v.array(ItemDistribution)),
});
export type Result = v.InferOutput<typeof Result>;
