import * as v from "valibot";
import * as limits from "../../limits.ts";
import { Id, line, prose, Round } from "../../primitives.ts";
import { PredictFace } from "../predict.ts";
import { Talks } from "../talks.ts";

const Own = v.object({
  title: v.optional(line(limits.TITLE_CHARS)),
  situation: prose(limits.PROMPT_CHARS),
  leading: prose(limits.PROMPT_CHARS),
  managing: prose(limits.PROMPT_CHARS),
  /** Whether the debrief says which way is leading and which is managing; on by default. */
  roles: v.optional(v.boolean()),
  debrief: v.optional(prose(limits.PROMPT_CHARS)),
});

/** What is planned otherwise for a moment of a story than for the moment before it. */
const Moment = v.object({
  rounds: v.optional(Round),
  minutes: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(limits.STEP_MINUTES))),
  talks: v.optional(Talks),
});
export type Moment = v.InferOutput<typeof Moment>;

/** The moments that the room's choices add; each is like the one before it, but for what stands here. */
export const Moments = v.object({ next: v.optional(Moment), afterNext: v.optional(Moment) });

export const Settings = v.object({
  /** A built-in scenario by its id, or the facilitator's own. */
  scenario: v.union([Id, Own]),
  rounds: v.optional(Round),
  /** Asks everyone to guess the room's answer before the reveal; off by default. */
  predict: v.optional(v.boolean()),
  /** Whether phones may add a reason; on by default. */
  why: v.optional(v.boolean()),
  /** A story: the built-in scenarios that follow from each way. The room's choice decides which one comes next. */
  then: v.optional(v.object({ leading: Id, managing: Id })),
  /** How the moments of a story are run; a scenario that is no story ignores it. */
  moments: v.optional(Moments),
});
export type Settings = v.InferOutput<typeof Settings>;

/** The direction of a course of action: +1 leading, −1 managing. A phone needs only this sign. */
const Sign = v.picklist([1, -1]);

const Next = v.object({ scenario: v.string(), title: v.string() });

export const Face = v.object({
  exercise: v.literal("scenario"),
  settings: v.object({
    stem: v.string(),
    title: v.string(),
    /** Absent before the step opens, except for hosts and stages. */
    situation: v.optional(v.string()),
    /** A, then B; the order is drawn for each step. Empty before the step opens, except for hosts. */
    ways: v.array(
      v.object({
        sign: Sign,
        text: v.string(),
        /** The role, named only in the debrief. */ label: v.optional(v.string()),
      }),
    ),
    strongly: v.string(),
    slightly: v.string(),
    /** The question for an optional reason; absent if none is asked. */
    why: v.optional(v.string()),
    /** Asks everyone to guess the room's answer. */
    predict: v.optional(PredictFace),
    /** For hosts, if the story continues: the next step of each way. */
    then: v.optional(v.object({ leading: Next, managing: Next })),
    debrief: v.optional(v.string()),
  }),
});
export type Face = v.InferOutput<typeof Face>;

export type Next = v.InferOutput<typeof Next>;

/** The scenario with every text looked up. */
export interface Content {
  /** The settings in the plan; following steps inherit them. */
  settings: Settings;
  stem: string;
  title: string;
  situation: string;
  leading: string;
  managing: string;
  /** Null if the ways have no roles. */
  labels: { leading: string; managing: string } | null;
  strongly: string;
  slightly: string;
  why: string | null;
  rounds: Round;
  then: { leading: Next; managing: Next } | null;
  followNotes: string;
  predict: PredictFace | null;
  debrief: string;
}

/** The default texts, for steps that bring none. */
export interface Words {
  stem: string;
  debrief: string;
  strongly: string;
  slightly: string;
  leading: string;
  managing: string;
  why: string;
  /** The script of a step that the room's choice adds. */
  followNotes: string;
}
