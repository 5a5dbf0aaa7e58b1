import * as v from "valibot";
import * as limits from "../../limits.ts";
import { Count, Id, line, Privacy, prose, Round } from "../../primitives.ts";
import { PredictFace } from "../predict.ts";

/** One option: its own id and text, or a text that is its own id. */
const Option = v.union([v.object({ id: Id, text: line(limits.OPTION_CHARS) }), line(limits.OPTION_CHARS)]);

export const Settings = v.object({
  question: prose(limits.PROMPT_CHARS),
  options: v.pipe(
    v.array(Option),
    v.minLength(2),
    v.maxLength(limits.ITEMS),
    v.check((options) => new Set(options.map(idOf)).size === options.length, "every option needs an id of its own"),
  ),
  /** How many options one person may choose; 1 unless given. */
  max: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(limits.ITEMS))),
  rounds: v.optional(Round),
  /** Before the reveal everyone guesses what the room will say; no unless true. */
  predict: v.optional(v.boolean()),
  /** O (opinion) unless the question is about oneself. */
  privacy: v.optional(Privacy),
  debrief: v.optional(prose(limits.PROMPT_CHARS)),
});
export type Settings = v.InferOutput<typeof Settings>;

export const Face = v.object({
  exercise: v.literal("choice"),
  settings: v.object({
    question: v.string(),
    options: v.array(v.object({ id: v.string(), text: v.string() })),
    max: Count,
    /** Everyone is asked to guess what the room will say. */
    predict: v.optional(PredictFace),
    debrief: v.optional(v.string()),
  }),
});

/** The settings with every text in place. */
export interface Content {
  question: string;
  options: { id: string; text: string }[];
  max: number;
  rounds: Round;
  predict: PredictFace | null;
  privacy: Privacy;
  debrief: string;
}

export const idOf = (option: v.InferOutput<typeof Option>): string => (typeof option === "string" ? option : option.id);

/** What it says unless a step carries its own words. */
export interface Words {
  debrief: string;
}
