import * as v from "valibot";
import * as limits from "../../limits.ts";
import { Count, prose } from "../../primitives.ts";

export const Settings = v.object({ debrief: v.optional(prose(limits.PROMPT_CHARS)) });
export type Settings = v.InferOutput<typeof Settings>;

export const Face = v.object({
  exercise: v.literal("audit"),
  settings: v.object({
    /** The two questions: the week as it is, and as it should be. */
    now: v.string(),
    target: v.string(),
    /** The names of the two kinds of buckets. */
    present: v.string(),
    future: v.string(),
    left: v.string(),
    /** Grouped by kind; which kind comes first is drawn once per room. `place` is the position of the bucket in an answer. */
    buckets: v.array(v.object({ id: v.string(), text: v.string(), future: v.boolean(), place: Count })),
    debrief: v.optional(v.string()),
  }),
});
export type Face = v.InferOutput<typeof Face>;

export type Content = Required<Face["settings"]>;

/** The default texts, for steps that bring none. */
export interface Words {
  now: string;
  target: string;
  present: string;
  future: string;
  left: string;
  debrief: string;
}
