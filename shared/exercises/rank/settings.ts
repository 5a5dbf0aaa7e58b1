import * as v from "valibot";
import * as limits from "../../limits.ts";
import { Id, line, prose } from "../../primitives.ts";

/** A built-in skill by its id, or one of the facilitator's own. */
const Skill = v.union([Id, v.object({ id: Id, text: line(limits.OPTION_CHARS) })]);

export const Settings = v.object({
  /** All twelve skills unless given. */
  skills: v.optional(
    v.pipe(
      v.array(Skill),
      v.minLength(3),
      v.maxLength(limits.ITEMS),
      v.check(
        (skills) =>
          new Set(skills.map((skill) => (typeof skill === "string" ? skill : skill.id))).size === skills.length,
        "a skill is in the step twice",
      ),
    ),
  ),
  stem: v.optional(prose(limits.PROMPT_CHARS)),
  debrief: v.optional(prose(limits.PROMPT_CHARS)),
});
export type Settings = v.InferOutput<typeof Settings>;

export const Face = v.object({
  exercise: v.literal("rank"),
  settings: v.object({
    stem: v.string(),
    /** First, second, third, in words. */
    places: v.array(v.string()),
    /** Empty before the step opens, but for hosts. */
    skills: v.array(v.object({ id: v.string(), text: v.string() })),
    debrief: v.optional(v.string()),
  }),
});
export type Face = v.InferOutput<typeof Face>;

/** The skills with every text in place. */
export interface Content {
  stem: string;
  places: readonly string[];
  skills: { id: string; text: string }[];
  debrief: string;
}

/** What it says unless a step carries its own words. */
export interface Words {
  stem: string;
  places: [string, string, string];
  debrief: string;
}
