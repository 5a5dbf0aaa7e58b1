import * as v from "valibot";
import { ItemDistribution } from "../distribution.ts";

export const Result = v.object({
  exercise: v.literal("sort"),
  cards: v.array(ItemDistribution),
  /** 0..1, how much of the room agrees with one article's view; null without such cards. Told once the view is shown. */
  sourceMatch: v.optional(v.nullable(v.number())),
});
export type Result = v.InferOutput<typeof Result>;
