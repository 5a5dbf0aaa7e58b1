import * as v from "valibot";
import { Count } from "../../primitives.ts";
import { Hidden, ItemScale } from "../distribution.ts";

/** The share of each tag: the mean of each person's own shares, 0..1. */
export const TagShares = v.object({ id: v.string(), n: Count, shares: v.record(v.string(), v.number()) });
export type TagShares = v.InferOutput<typeof TagShares>;

export const Result = v.object({
  exercise: v.literal("ledger"),
  /** Only the questions that this round asks. */
  things: v.optional(v.union([TagShares, Hidden])),
  /** Counts by position in the list of ranges. */
  advice: v.optional(ItemScale),
  people: v.optional(ItemScale),
});
export type Result = v.InferOutput<typeof Result>;
