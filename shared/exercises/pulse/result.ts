import * as v from "valibot";
import { Count } from "../../primitives.ts";
import { Hidden, ScaleDistribution } from "../distribution.ts";

/** The result of a text item is the number of writers; the texts themselves are listed elsewhere. */
const Written = v.object({ id: v.string(), n: Count, written: v.literal(true) });

export const Result = v.object({
  exercise: v.literal("pulse"),
  items: v.array(v.union([ScaleDistribution, Written, Hidden])),
});
export type Result = v.InferOutput<typeof Result>;
