import * as v from "valibot";
import { PROFILE_BANDS } from "../../metrics/profile.ts";
import { Count } from "../../primitives.ts";
import { Hidden } from "../distribution.ts";

/**
 * People by how far they lean; null if a band has so few people that they could be recognised. For the trainer's table only:
 * it is never sent to phones or stages.
 */
const Bands = v.optional(v.nullable(v.record(v.picklist(PROFILE_BANDS), Count)));

/** One area: means over people, 0..100 for each side, −100..100 for the balance. */
const Area = v.object({
  id: v.string(),
  n: Count,
  leading: v.number(),
  managing: v.number(),
  balance: v.number(),
  median: v.number(),
  /** The standard deviation of the balance; null for one person. */
  sd: v.nullable(v.number()),
  bands: Bands,
});
export type Area = v.InferOutput<typeof Area>;

/** Over all areas, of people with enough answers. */
const Overall = v.object({
  n: Count,
  balance: v.number(),
  median: v.number(),
  sd: v.nullable(v.number()),
  /** How often overall, 0..100. Affected by acquiescence, so it never compares people or groups. */
  extent: v.number(),
  bands: Bands,
});
export type Overall = v.InferOutput<typeof Overall>;

export const Result = v.object({
  exercise: v.literal("profile"),
  areas: v.array(v.union([Area, Hidden])),
  /** Null if hidden; absent on the wire, which carries areas only. */
  overall: v.optional(v.nullable(Overall)),
});
export type Result = v.InferOutput<typeof Result>;
