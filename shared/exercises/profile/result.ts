import * as v from "valibot";
import { PROFILE_BANDS } from "../../metrics/profile.ts";
import { Count } from "../../primitives.ts";
import { Hidden } from "../distribution.ts";

/**
 * How many lean how far; null where a band has so few people that it would point at them. For the trainer's table only:
 * no wire to a phone or a stage carries it.
 */
const Bands = v.optional(v.nullable(v.record(v.picklist(PROFILE_BANDS), Count)));

/** One area: means of persons, 0..100 for either side, −100..100 for the balance. */
const Area = v.object({
  id: v.string(),
  n: Count,
  leading: v.number(),
  managing: v.number(),
  balance: v.number(),
  median: v.number(),
  /** Of the balance; null for one person. */
  sd: v.nullable(v.number()),
  bands: Bands,
});
export type Area = v.InferOutput<typeof Area>;

/** Over all areas, of those with enough answers for it. */
const Overall = v.object({
  n: Count,
  balance: v.number(),
  median: v.number(),
  sd: v.nullable(v.number()),
  /** How often on the whole, 0..100. Open to yea-saying, so people and groups are never compared on it. */
  extent: v.number(),
  bands: Bands,
});
export type Overall = v.InferOutput<typeof Overall>;

export const Result = v.object({
  exercise: v.literal("profile"),
  areas: v.array(v.union([Area, Hidden])),
  /** Null where it is hidden; absent on the wire, where only areas are shown. */
  overall: v.optional(v.nullable(Overall)),
});
export type Result = v.InferOutput<typeof Result>;
