import * as v from "valibot";
import { ItemScale } from "../distribution.ts";

export const Result = v.object({ exercise: v.literal("scale"), items: v.array(ItemScale) });
export type Result = v.InferOutput<typeof Result>;
