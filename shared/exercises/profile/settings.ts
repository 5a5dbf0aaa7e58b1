import * as v from "valibot";
import type { Area } from "../../content/model.ts";
import * as limits from "../../limits.ts";
import { Count, prose } from "../../primitives.ts";

export const Settings = v.object({ debrief: v.optional(prose(limits.PROMPT_CHARS)) });
export type Settings = v.InferOutput<typeof Settings>;

export const Face = v.object({
  exercise: v.literal("profile"),
  settings: v.object({
    /** The beginning of every question. */
    stem: v.string(),
    /** The labels for 0..4. */
    frequencies: v.array(v.string()),
    notMyRole: v.string(),
    /** Empty before the step opens, except for hosts. Sides are never named, not even to hosts. */
    questions: v.array(v.object({ id: Count, text: v.string() })),
    /** The areas that the questions belong to: the items of the result. */
    areas: v.array(v.object({ id: v.string(), title: v.string() })),
    debrief: v.optional(v.string()),
  }),
});
export type Face = v.InferOutput<typeof Face>;

export interface Content {
  stem: string;
  frequencies: string[];
  notMyRole: string;
  questions: { id: number; text: string }[];
  areas: { id: Area; title: string }[];
  debrief: string;
}

/** The default texts, for steps that bring none. */
export interface Words {
  stem: string;
  /** Never 0 … very often 4. */
  frequencies: string[];
  notMyRole: string;
  /** The heading above the own result on the phone. */
  mirror: string;
  leading: string;
  managing: string;
  /** What the bars do not mean. */
  caveat: string;
  debrief: string;
}
