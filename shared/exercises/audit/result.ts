import * as v from "valibot";
import { Count } from "../../primitives.ts";
import { Hidden } from "../distribution.ts";

/** The room's week: mean points of each bucket, 0..100, which sum to 100. */
const Week = v.record(v.string(), v.number());
/** The persons' future shares in points, 0..100. */
const FutureShare = v.object({ mean: v.number(), median: v.number(), sd: v.nullable(v.number()) });

export const Split = v.object({
  id: v.string(),
  n: Count,
  now: Week,
  target: Week,
  future: v.object({ now: FutureShare, target: FutureShare }),
});
export type Split = v.InferOutput<typeof Split>;

/** Everyone gave both weeks, so all figures are about the same people. */
export const Result = v.object({ exercise: v.literal("audit"), week: v.union([Split, Hidden]) });
export type Result = v.InferOutput<typeof Result>;
