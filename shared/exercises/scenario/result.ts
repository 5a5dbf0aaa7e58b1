import * as v from "valibot";
import { ItemScale } from "../distribution.ts";

/** Counts by preference, −2..2 without 0. Reasons are listed with the texts, never next to a figure. */
export const Result = v.object({
  exercise: v.literal("scenario"),
  pref: ItemScale,
  /** −100..100: 50 × the mean preference, positive for leading; null if the counts are hidden. */
  lean: v.nullable(v.number()),
  /** The median and the sample standard deviation of the same figure over people; null if hidden, or for one person. */
  leanMedian: v.nullable(v.number()),
  leanSd: v.nullable(v.number()),
});
export type Result = v.InferOutput<typeof Result>;
