import * as v from "valibot";
import * as limits from "../../limits.ts";
import { Picture, PictureFace } from "../../picture.ts";
import { Count, DISTINCT, distinct, Id, idOf, line, Privacy, prose, Round } from "../../primitives.ts";
import { PredictFace } from "../predict.ts";
import { OTHER } from "./other.ts";

/** One option: an id with a text, or a text that is also the id. */
const Option = v.union([
  v.object({ id: Id, text: line(limits.OPTION_CHARS), picture: v.optional(Picture) }),
  line(limits.OPTION_CHARS),
]);

const Fields = v.object({
  question: prose(limits.PROMPT_CHARS),
  options: v.pipe(v.array(Option), v.minLength(2), v.maxLength(limits.ITEMS), distinct()),
  /** Offers one option more: "other, please say"; off by default. */
  other: v.optional(v.boolean()),
  /** How many options a person may choose; 1 by default. */
  max: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(limits.ITEMS))),
  rounds: v.optional(Round),
  /** Asks everyone to guess the room's answer before the reveal; off by default. */
  predict: v.optional(v.boolean()),
  /** The privacy class; O (opinion) by default. */
  privacy: v.optional(Privacy),
  debrief: v.optional(prose(limits.PROMPT_CHARS)),
});

export const Settings = v.pipe(
  Fields,
  // The option that is not on the list has an id too.
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed || !dataset.value.other) return;
    const { options } = dataset.value;
    if (!options.some((option) => idOf(option) === OTHER)) return;
    const path = {
      type: "object",
      origin: "value",
      input: { ...dataset.value },
      key: "options",
      value: options,
    } as const;
    addIssue({ expected: DISTINCT, message: "it is there twice", path: [path] });
  }),
);
export type Settings = v.InferOutput<typeof Settings>;

export const Face = v.object({
  exercise: v.literal("choice"),
  settings: v.object({
    question: v.string(),
    options: v.array(v.object({ id: v.string(), text: v.string(), picture: v.optional(PictureFace) })),
    /** The label of the field for what somebody says instead; absent if that is not offered. */
    other: v.optional(v.string()),
    max: Count,
    /** Asks everyone to guess the room's answer. */
    predict: v.optional(PredictFace),
    debrief: v.optional(v.string()),
  }),
});

/** The settings with every text looked up. */
export interface Content {
  question: string;
  options: { id: string; text: string; picture?: Picture | undefined }[];
  /** Null if every answer is on the list. */
  other: string | null;
  max: number;
  rounds: Round;
  predict: PredictFace | null;
  privacy: Privacy;
  debrief: string;
}

/** The default texts, for steps that bring none. */
export interface Words {
  /** The option that is not on the list, and the label of its field. */
  other: { option: string; say: string };
  debrief: string;
}
