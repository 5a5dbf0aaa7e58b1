import * as v from "valibot";
import { Count } from "../../primitives.ts";
import { Hidden, ScaleDistribution, Ways } from "../distribution.ts";
import { Lens } from "./lenses.ts";

/** One lens of one area. All figures but `lean` are in stops, 0..10; 10 is the leading end. */
const Marked = v.object({
  ...ScaleDistribution.entries,
  id: Lens,
  median: v.number(),
  /** The sample standard deviation; null for one person. */
  sd: v.nullable(v.number()),
  /** 0..1, van der Eijk 2001. */
  polarisation: v.number(),
  /** −100..100, the mean over people; positive values lean to leading. It shows direction, not amount. */
  lean: v.number(),
});

/** The distance between two lenses, over the people who marked both. */
const Apart = v.object({
  from: Lens,
  to: Lens,
  n: Count,
  /** The mean of `to − from` in stops; positive values point to the leading end. */
  signed: v.number(),
  /** The mean absolute distance in stops. */
  size: v.number(),
  /**
   * People whose `to` lies nearer the leading end than their `from`, at the same stop, and nearer the managing end. Rooms that were
   * counted before this was do not have it.
   */
  ways: v.optional(Ways),
});

const Area = v.object({
  id: v.string(),
  /** People who marked the first lens. */
  n: Count,
  lenses: v.array(v.union([Marked, v.object({ id: Lens, hidden: v.literal(true) })])),
  gaps: v.array(v.union([Apart, v.object({ from: Lens, to: Lens, hidden: v.literal(true) })])),
});
export type Area = v.InferOutput<typeof Area>;

export const Result = v.object({ exercise: v.literal("spectrum"), areas: v.array(v.union([Area, Hidden])) });
export type Result = v.InferOutput<typeof Result>;
