import * as v from "valibot";
import type { Choice } from "../../content/model.ts";
import * as limits from "../../limits.ts";
import { Count, prose, type Round } from "../../primitives.ts";

/** The most words that a person may send. */
export const WORDS = 3;
/** How many of the most frequent words the room tags. */
export const TAGGED = 10;

export const Settings = v.object({
  prompt: v.optional(prose(limits.PROMPT_CHARS)),
  /** In round 2 the room tags its ten most frequent words as leading, managing or both; off by default. */
  tagging: v.optional(v.boolean()),
  debrief: v.optional(prose(limits.PROMPT_CHARS)),
});
export type Settings = v.InferOutput<typeof Settings>;

export const Face = v.object({
  exercise: v.literal("cloud"),
  settings: v.object({
    prompt: v.string(),
    max: Count,
    /** The question of the tagging, and its choices in the order of the room's buttons; absent if no tagging is planned. */
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

/** The default texts, for steps that bring none. */
export interface Words {
  prompt: string;
  debrief: string;
  /** The second part: tagging the most frequent words. */
  tags: { stem: string; debrief: string; choices: Record<Choice, string> };
}
