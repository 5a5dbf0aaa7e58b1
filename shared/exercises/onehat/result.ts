import * as v from "valibot";
import { Count } from "../../primitives.ts";
import { Hidden, ItemDistribution } from "../distribution.ts";

/** One talk: what people missed, and how far that held it back, as one mean of 0..10 of those who missed something. Each has a minimum of its own. */
const TalkResult = v.object({
  missed: ItemDistribution,
  hurt: v.union([v.object({ id: v.string(), n: Count, mean: v.number() }), Hidden]),
});
export type TalkResult = v.InferOutput<typeof TalkResult>;

/** Both talks, the first one first. Chairs and kept moves are not counted. */
export const Result = v.object({ exercise: v.literal("onehat"), talks: v.array(TalkResult) });
export type Result = v.InferOutput<typeof Result>;
