import * as v from "valibot";
import { Count } from "../../primitives.ts";
import { Hidden } from "../distribution.ts";

/** The mean place, −5..5 on both axes. */
const Centre = { x: v.number(), y: v.number() };

/** Where people are: a count for each of the nine cells, named by row and column, and their centre. */
export const Here = v.object({ id: v.string(), n: Count, counts: v.record(v.string(), Count), ...Centre });
export type Here = v.InferOutput<typeof Here>;

/** Where the team needs people, as their centre alone. */
export const Need = v.object({ id: v.string(), n: Count, ...Centre });
export type Need = v.InferOutput<typeof Need>;

/**
 * Each point is counted over those who gave it. No figure is told of the people who gave both: next to that of all, it
 * would tell what the few between them said.
 */
export const Result = v.object({
  exercise: v.literal("mix"),
  now: v.optional(v.union([Here, Hidden])),
  needed: v.optional(v.union([Need, Hidden])),
});
export type Result = v.InferOutput<typeof Result>;
