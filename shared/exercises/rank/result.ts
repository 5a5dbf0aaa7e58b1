import * as v from "valibot";
import { Count } from "../../primitives.ts";
import { Hidden } from "../distribution.ts";

const Ranking = v.object({
  id: v.string(),
  n: Count,
  /** By skill, the number of people who have it in their top three. */
  counts: v.record(v.string(), Count),
  /** Most points first; equal points share a rank. */
  order: v.array(
    v.object({
      id: v.string(),
      rank: Count,
      /** 3, 2 and 1 for a first, second and third place. */
      points: Count,
      /** Points ÷ 3n; 1 means that everybody put it first. */
      share: v.number(),
    }),
  ),
});

export const Result = v.object({ exercise: v.literal("rank"), top: v.union([Ranking, Hidden]) });
export type Result = v.InferOutput<typeof Result>;
