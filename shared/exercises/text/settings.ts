import * as v from "valibot";
import * as limits from "../../limits.ts";
import { Privacy, prose } from "../../primitives.ts";

export const Settings = v.object({
  question: prose(limits.PROMPT_CHARS),
  /** The privacy class; O (opinion) by default. */
  privacy: v.optional(Privacy),
  debrief: v.optional(prose(limits.PROMPT_CHARS)),
});
export type Settings = v.InferOutput<typeof Settings>;

export const Face = v.object({
  exercise: v.literal("text"),
  settings: v.object({ question: v.string(), debrief: v.optional(v.string()) }),
});
export type Face = v.InferOutput<typeof Face>;

export interface Content {
  question: string;
  privacy: Privacy;
  debrief: string;
}

/** The default texts, for steps that bring none. */
export interface Words {
  debrief: string;
}
