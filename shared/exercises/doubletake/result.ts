import * as v from "valibot";
import { Count } from "../../primitives.ts";
import { Hidden } from "../distribution.ts";

const Mean = v.object({ n: Count, mean: v.number() });

/** One act: what it was worth to the room, and under each word where both lists are large enough. */
export const Act = v.object({
  id: v.string(),
  n: Count,
  mean: v.number(),
  leader: v.optional(Mean),
  manager: v.optional(Mean),
});
export type Act = v.InferOutput<typeof Act>;

/**
 * How much more the same acts were worth when told of a leader, in points, with its range. `says`: which word was worth more,
 * or that it made no difference that one can be sure of, or that there are too few people for either.
 */
export const WordResult = v.object({
  d: v.number(),
  low: v.number(),
  high: v.number(),
  n: Count,
  says: v.picklist(["leader", "manager", "none", "few"]),
});
export type WordResult = v.InferOutput<typeof WordResult>;

export const Result = v.object({
  exercise: v.literal("doubletake"),
  items: v.array(v.union([Act, Hidden])),
  /** Null where a list has too few people for anything to be told of words, or where everybody read the same. */
  word: v.nullable(WordResult),
  /** Of the `n` who said what was looked at, how many had thought of the word; null where too few said. */
  guessed: v.nullable(v.object({ word: Count, n: Count })),
});
export type Result = v.InferOutput<typeof Result>;
