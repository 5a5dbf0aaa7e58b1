import * as v from "valibot";
import * as limits from "../../limits.ts";
import { distinct, Id, line, prose } from "../../primitives.ts";

/** A built-in skill by its id, or one of the facilitator's own. */
const Skill = v.union([Id, v.object({ id: Id, text: line(limits.OPTION_CHARS) })]);

export const Settings = v.object({
  /** All twelve skills by default. */
  skills: v.optional(v.pipe(v.array(Skill), v.minLength(3), v.maxLength(limits.ITEMS), distinct())),
  stem: v.optional(prose(limits.PROMPT_CHARS)),
  debrief: v.optional(prose(limits.PROMPT_CHARS)),
});
export type Settings = v.InferOutput<typeof Settings>;

export const Face = v.object({
  exercise: v.literal("rank"),
  settings: v.object({
    stem: v.string(),
    /** The words for first, second and third. */
    places: v.array(v.string()),
    /** Empty before the step opens, except for hosts. */
    skills: v.array(v.object({ id: v.string(), text: v.string() })),
    debrief: v.optional(v.string()),
  }),
});
export type Face = v.InferOutput<typeof Face>;

/** The skills with every text looked up. */
export interface Content {
  stem: string;
  places: readonly string[];
  skills: { id: string; text: string }[];
  debrief: string;
}

/** The default texts, for steps that bring none. */
export interface Words {
  stem: string;
  places: [string, string, string];
  debrief: string;
}
