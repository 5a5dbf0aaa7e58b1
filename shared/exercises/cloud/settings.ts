import * as v from "valibot";
import type { Choice } from "../../content/model.ts";
import * as limits from "../../limits.ts";
import { Count, prose, type Round } from "../../primitives.ts";

/** Words that one person may send. */
export const WORDS = 3;
/** The commonest words, as many as the room is asked to tag. */
export const TAGGED = 10;

export const Settings = v.object({
  prompt: v.optional(prose(limits.PROMPT_CHARS)),
  /** In round 2 the room tags its ten commonest words: leading, managing, or both; no unless true. */
  tagging: v.optional(v.boolean()),
  debrief: v.optional(prose(limits.PROMPT_CHARS)),
});
export type Settings = v.InferOutput<typeof Settings>;

export const Face = v.object({
  exercise: v.literal("cloud"),
  settings: v.object({
    prompt: v.string(),
    max: Count,
    /** What the tagging asks, and what it offers in the order of the room's buttons; absent where none is planned. */
    tagging: v.optional(
      v.object({
        stem: v.string(),
        choices: v.array(v.object({ id: v.picklist(["L", "M", "B"]), text: v.string() })),
      }),
    ),
    debrief: v.optional(v.string()),
  }),
});
export type Face = v.InferOutput<typeof Face>;

export interface Content {
  prompt: string;
  rounds: Round;
  stem: string;
  choices: Record<"L" | "M" | "B", string>;
  debrief: string;
  tagsDebrief: string;
}

/** What it says unless a step carries its own words. */
export interface Words {
  prompt: string;
  debrief: string;
  /** Its second part: the words that came up most, each tagged. */
  tags: { stem: string; debrief: string; choices: Record<Choice, string> };
}
