import * as v from "valibot";
import { ItemDistribution } from "../distribution.ts";

export const Result = v.object({
  exercise: v.literal("sort"),
  cards: v.array(ItemDistribution),
  /** 0..1, how far the room agrees with one article's view; null without such cards. Sent once the view is shown. */
  sourceMatch: v.optional(v.nullable(v.number())),
});
export type Result = v.InferOutput<typeof Result>;
