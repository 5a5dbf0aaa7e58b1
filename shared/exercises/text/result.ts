import * as v from "valibot";
import { Count } from "../../primitives.ts";

export const Result = v.object({
  exercise: v.literal("text"),
  /** People who wrote; null when they are too few to show any. */
  n: v.nullable(Count),
  /** By the alphabet: the order tells nothing about who wrote when. */
  texts: v.array(v.string()),
  /** Texts that are not listed here. */
  more: Count,
});
export type Result = v.InferOutput<typeof Result>;
