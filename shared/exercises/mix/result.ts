import * as v from "valibot";
import { Count } from "../../primitives.ts";
import { Hidden } from "../distribution.ts";

/** The mean point, −5..5 on both axes. */
const Centre = { x: v.number(), y: v.number() };

/** Where people are: a count for each of the nine cells, named by row and column, and the mean point. */
export const Here = v.object({ id: v.string(), n: Count, counts: v.record(v.string(), Count), ...Centre });
export type Here = v.InferOutput<typeof Here>;

/** Where the team needs people: only the mean point. */
export const Need = v.object({ id: v.string(), n: Count, ...Centre });
export type Need = v.InferOutput<typeof Need>;

/**
 * Each point is counted over the people who gave it. There is no figure over people who gave both: its difference to the
 * figure of all would reveal the answers of the few others.
 */
export const Result = v.object({
  exercise: v.literal("mix"),
  now: v.optional(v.union([Here, Hidden])),
  needed: v.optional(v.union([Need, Hidden])),
});
export type Result = v.InferOutput<typeof Result>;
