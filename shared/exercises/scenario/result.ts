import * as v from "valibot";
import { ItemScale } from "../distribution.ts";

/** Counts by preference, −2..2 without 0. Reasons are in the texts, never beside a figure. */
export const Result = v.object({
  exercise: v.literal("scenario"),
  pref: ItemScale,
  /** −100..100, 50 × the mean preference, + = leading; null where the counts are hidden. */
  lean: v.nullable(v.number()),
  /** The same of persons: their median, and the sample's standard deviation; null where hidden, or for one person. */
  leanMedian: v.nullable(v.number()),
  leanSd: v.nullable(v.number()),
});
export type Result = v.InferOutput<typeof Result>;
