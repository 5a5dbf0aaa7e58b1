import * as v from "valibot";
import { Count } from "../../primitives.ts";
import { Hidden, ItemScale } from "../distribution.ts";

/** How the tags are shared out: the mean of the persons' own shares, 0..1. */
export const TagShares = v.object({ id: v.string(), n: Count, shares: v.record(v.string(), v.number()) });
export type TagShares = v.InferOutput<typeof TagShares>;

export const Result = v.object({
  exercise: v.literal("ledger"),
  /** Those of the three questions that this round asks. */
  things: v.optional(v.union([TagShares, Hidden])),
  /** Places in the list of numbers. */
  advice: v.optional(ItemScale),
  people: v.optional(ItemScale),
});
export type Result = v.InferOutput<typeof Result>;
