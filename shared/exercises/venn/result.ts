import * as v from "valibot";
import { Distribution, Hidden } from "../distribution.ts";
import { Zone } from "./settings.ts";

/** One skill: how people placed it, and its zone, or the zones on whose border it lies. */
const Skill = v.object({ ...Distribution.entries, place: v.pipe(v.array(Zone), v.minLength(1)) });
export type Skill = v.InferOutput<typeof Skill>;

export const Result = v.object({
  exercise: v.literal("venn"),
  skills: v.array(v.union([Skill, Hidden])),
});
export type Result = v.InferOutput<typeof Result>;
