import * as v from "valibot";
import { Count } from "../../primitives.ts";
import { Hidden, Ways } from "../distribution.ts";

/** The room's week: the mean points of each bucket, 0..100; they sum to 100. */
const Week = v.record(v.string(), v.number());
/** The future shares of people, in points 0..100. */
const FutureShare = v.object({ mean: v.number(), median: v.number(), sd: v.nullable(v.number()) });

export const Split = v.object({
  id: v.string(),
  n: Count,
  now: Week,
  target: Week,
  future: v.object({ now: FutureShare, target: FutureShare }),
  /** People whose week should serve the future more, as much, and less. Of the whole room only; absent in older rooms. */
  ways: v.optional(Ways),
});
export type Split = v.InferOutput<typeof Split>;

/** Everyone answered both weeks, so all figures are about the same people. */
export const Result = v.object({ exercise: v.literal("audit"), week: v.union([Split, Hidden]) });
export type Result = v.InferOutput<typeof Result>;
