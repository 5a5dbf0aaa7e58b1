import * as v from "valibot";
import type { Area } from "../../content/model.ts";
import * as limits from "../../limits.ts";
import { Count, prose } from "../../primitives.ts";

export const Settings = v.object({ debrief: v.optional(prose(limits.PROMPT_CHARS)) });
export type Settings = v.InferOutput<typeof Settings>;

export const Face = v.object({
  exercise: v.literal("profile"),
  settings: v.object({
    /** Begins every question. */
    stem: v.string(),
    /** The words for 0..4. */
    frequencies: v.array(v.string()),
    notMyRole: v.string(),
    /** Empty before the step opens, but for hosts. No side is named, to anyone. */
    questions: v.array(v.object({ id: Count, text: v.string() })),
    /** What the questions add up to: the items of the result. */
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

/** What it says unless a step carries its own words. */
export interface Words {
  stem: string;
  /** Never 0 … very often 4. */
  frequencies: string[];
  notMyRole: string;
  /** Over one's own result, on one's own phone. */
  mirror: string;
  leading: string;
  managing: string;
  /** What the bars are not. */
  caveat: string;
  debrief: string;
}
