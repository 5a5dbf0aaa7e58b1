import * as v from "valibot";
import * as limits from "../../limits.ts";
import { Id, line, prose, Round } from "../../primitives.ts";
import { PredictFace } from "../predict.ts";

const Own = v.object({
  title: v.optional(line(limits.TITLE_CHARS)),
  situation: prose(limits.PROMPT_CHARS),
  leading: prose(limits.PROMPT_CHARS),
  managing: prose(limits.PROMPT_CHARS),
  debrief: v.optional(prose(limits.PROMPT_CHARS)),
});

export const Settings = v.object({
  /** A built-in scenario by its id, or the facilitator's own. */
  scenario: v.union([Id, Own]),
  rounds: v.optional(Round),
  /** Before the reveal everyone guesses what the room will say; no unless true. */
  predict: v.optional(v.boolean()),
  /** Whether phones may add a reason; yes unless false. */
  why: v.optional(v.boolean()),
  /** A story: the built-in scenarios that follow from each way; what the room chose decides which. */
  then: v.optional(v.object({ leading: Id, managing: Id })),
});
export type Settings = v.InferOutput<typeof Settings>;

/** Which way a course of action leans: +1 leading, −1 managing. Its sign is all that a phone needs. */
const Sign = v.picklist([1, -1]);

const Next = v.object({ scenario: v.string(), title: v.string() });

export const Face = v.object({
  exercise: v.literal("scenario"),
  settings: v.object({
    stem: v.string(),
    title: v.string(),
    /** Absent before the step opens, but for hosts. */
    situation: v.optional(v.string()),
    /** A first, then B: the order is drawn for each step. Empty before the step opens, but for hosts. */
    ways: v.array(
      v.object({
        sign: Sign,
        text: v.string(),
        /** The role, named only in the debrief. */ label: v.optional(v.string()),
      }),
    ),
    strongly: v.string(),
    slightly: v.string(),
    /** The question for an optional reason; absent where none is asked. */
    why: v.optional(v.string()),
    /** Everyone is asked to guess what the room will say. */
    predict: v.optional(PredictFace),
    /** A story goes on from here: for hosts, the steps that either way leads to. */
    then: v.optional(v.object({ leading: Next, managing: Next })),
    debrief: v.optional(v.string()),
  }),
});
export type Face = v.InferOutput<typeof Face>;

export type Next = v.InferOutput<typeof Next>;

/** The scenario with every text in place. */
export interface Content {
  /** As the plan has them; what follows inherits them. */
  settings: Settings;
  stem: string;
  title: string;
  situation: string;
  leading: string;
  managing: string;
  labels: { leading: string; managing: string };
  strongly: string;
  slightly: string;
  why: string | null;
  rounds: Round;
  then: { leading: Next; managing: Next } | null;
  followNotes: string;
  predict: PredictFace | null;
  debrief: string;
}

/** What it says unless a step carries its own words. */
export interface Words {
  stem: string;
  debrief: string;
  strongly: string;
  slightly: string;
  leading: string;
  managing: string;
  why: string;
  /** The script of a step that follows from what the room chose. */
  followNotes: string;
}
