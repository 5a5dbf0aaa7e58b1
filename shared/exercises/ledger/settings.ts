import * as v from "valibot";
import * as limits from "../../limits.ts";
import { Count, prose } from "../../primitives.ts";
import { Tag } from "./answer.ts";

export const Settings = v.object({
  prompt: v.optional(prose(limits.PROMPT_CHARS)),
  debrief: v.optional(prose(limits.PROMPT_CHARS)),
});
export type Settings = v.InferOutput<typeof Settings>;

/** One end of a scale: its stop and its text. */
const End = v.object({ stop: Count, text: v.string() });

export const Face = v.object({
  exercise: v.literal("ledger"),
  settings: v.object({
    prompt: v.string(),
    /** Tells people that only they can read what they write here. */
    privately: v.string(),
    /** Their order is drawn once per room, and so is that of the ends. */
    tags: v.array(v.object({ id: Tag, text: v.string(), meaning: v.string() })),
    advice: v.object({ text: v.string(), buckets: v.array(v.string()) }),
    people: v.object({ text: v.string(), ends: v.array(End) }),
    debrief: v.optional(v.string()),
  }),
});
export type Face = v.InferOutput<typeof Face>;

export type Content = Required<Face["settings"]>;

/** The default texts, for steps that bring none. */
export interface Words {
  prompt: string;
  /** Tells people that only they can read what they write here. */
  privately: string;
  advice: string;
  people: string;
  peopleEnds: { low: string; high: string };
  debrief: string;
}
