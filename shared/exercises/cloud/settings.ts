import * as v from "valibot";
import * as limits from "../../limits.ts";
import { Count, line } from "../../protocol/primitives.ts";

/** Words that one person may send. */
export const WORDS = 3;

export const Settings = v.object({
  prompt: v.optional(line(limits.PROMPT_CHARS)),
  debrief: v.optional(line(limits.PROMPT_CHARS)),
});
export type Settings = v.InferOutput<typeof Settings>;

export const Face = v.object({
  exercise: v.literal("cloud"),
  settings: v.object({ prompt: v.string(), max: Count, debrief: v.optional(v.string()) }),
});
export type Face = v.InferOutput<typeof Face>;

export interface Content {
  prompt: string;
  debrief: string;
}
