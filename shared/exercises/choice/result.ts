import * as v from "valibot";
import { ItemDistribution } from "../distribution.ts";

export const Result = v.object({ exercise: v.literal("choice"), answer: ItemDistribution });
export type Result = v.InferOutput<typeof Result>;
