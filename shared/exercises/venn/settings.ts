import * as v from "valibot";
import type { Choice } from "../../content/model.ts";
import * as limits from "../../limits.ts";
import { distinct, Id, idOf, line, prose } from "../../primitives.ts";

/** Leading, managing, or both. */
export const Zone = v.picklist(["L", "M", "B"]);
export type Zone = v.InferOutput<typeof Zone>;

/** The id of a skill that a person adds. */
export const OWN = "own";

/** A built-in skill by its id, or one of the facilitator's own. */
const Skill = v.union([Id, v.object({ id: Id, text: line(limits.NAME_CHARS) })]);

export const Settings = v.object({
  /** All built-in skills by default. */
  skills: v.optional(
    v.pipe(
      v.array(Skill),
      v.minLength(1),
      v.maxLength(limits.ITEMS),
      distinct(),
      v.check((skills) => !skills.some((skill) => idOf(skill) === OWN), "this id is for what people add themselves"),
    ),
  ),
  /** Whether everyone may add a skill; on by default. */
  own: v.optional(v.boolean()),
  debrief: v.optional(prose(limits.PROMPT_CHARS)),
});
export type Settings = v.InferOutput<typeof Settings>;

export const Face = v.object({
  exercise: v.literal("venn"),
  settings: v.object({
    stem: v.string(),
    /** In the order of the room's buttons and circles. */
    zones: v.array(v.object({ id: Zone, text: v.string() })),
    /** Empty before the step opens, except for hosts. */
    skills: v.array(v.object({ id: v.string(), text: v.string() })),
    /** The prompt for adding a skill; absent if none may be added. */
    add: v.optional(v.string()),
    debrief: v.optional(v.string()),
  }),
});
export type Face = v.InferOutput<typeof Face>;

export interface Content {
  stem: string;
  zones: Record<Zone, string>;
  skills: { id: string; text: string }[];
  /** Null if no skill may be added. */
  add: string | null;
  debrief: string;
}

/** The default texts, for steps that bring none. */
export interface Words {
  stem: string;
  zones: Record<Choice, string>;
  add: string;
  debrief: string;
}
