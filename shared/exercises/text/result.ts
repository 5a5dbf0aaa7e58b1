import * as v from "valibot";
import { Count } from "../../primitives.ts";

export const Result = v.object({
  exercise: v.literal("text"),
  /** People who answered; null if they are too few to show any text. */
  n: v.nullable(Count),
  /** Alphabetical, so the order does not reveal who wrote when. */
  texts: v.array(v.string()),
  /** The number of texts that are not listed. */
  more: Count,
});
export type Result = v.InferOutput<typeof Result>;
