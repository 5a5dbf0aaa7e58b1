import * as v from "valibot";
import * as limits from "../../limits.ts";
import { distinct, Id, line, prose, Round } from "../../primitives.ts";
import { PredictFace } from "../predict.ts";
import { Lens } from "./lenses.ts";

/** A built-in area by its id, or one of the facilitator's own. */
const Area = v.union([
  Id,
  v.object({
    id: Id,
    title: v.optional(line(limits.NAME_CHARS)),
    leading: line(limits.AREA_CHARS),
    managing: line(limits.AREA_CHARS),
  }),
]);

export const Settings = v.object({
  /** All five areas by default. */
  areas: v.optional(v.pipe(v.array(Area), v.minLength(1), v.maxLength(limits.AREAS), distinct())),
  /** Asks for three lenses (me now, what my job rewards, what my team needs) instead of now and needed. */
  lenses: v.optional(v.picklist(["now", "three"])),
  /** Whether `needed` is asked besides `now`; on by default. */
  needed: v.optional(v.boolean()),
  /** The words for the stop in the middle. */
  middle: v.optional(line(limits.NAME_CHARS)),
  rounds: v.optional(Round),
  /** Asks everyone to guess the room's mean before the reveal; off by default. */
  predict: v.optional(v.boolean()),
  /** A line above the questions. */
  stem: v.optional(prose(limits.PROMPT_CHARS)),
  debrief: v.optional(prose(limits.PROMPT_CHARS)),
});
export type Settings = v.InferOutput<typeof Settings>;

/** One end of an area, with its stop in the payload, 0 or 10. */
const End = v.object({ stop: v.picklist([0, 10]), text: v.string() });

export const Face = v.object({
  exercise: v.literal("spectrum"),
  settings: v.object({
    /** The questions about every area, in this order; the first one is required. */
    lenses: v.array(v.object({ id: Lens, question: v.string(), short: v.string() })),
    /** Which end comes first is drawn once per room. Empty before the step opens, except for hosts. */
    areas: v.array(v.object({ id: v.string(), title: v.optional(v.string()), ends: v.tuple([End, End]) })),
    stem: v.optional(v.string()),
    /** The stop in the middle. */
    middle: v.string(),
    /** What the chart does not show. */
    leanOnly: v.string(),
    predict: v.optional(PredictFace),
    debrief: v.optional(v.string()),
  }),
});
export type Face = v.InferOutput<typeof Face>;

/** The areas with every text looked up. */
export interface Content {
  lenses: { id: Lens; question: string; short: string }[];
  areas: { id: string; title?: string; leading: string; managing: string }[];
  stem: string | null;
  middle: string;
  leanOnly: string;
  predict: PredictFace | null;
  rounds: Round;
  debrief: string;
}

/** The default texts, for steps that bring none. */
export interface Words {
  /** One question per lens: `now` and `needed` form one set, the other three form the other. */
  now: string;
  needed: string;
  me: string;
  job: string;
  team: string;
  /** The name of each lens for a chart, in a word or two. */
  labels: Record<"now" | "needed" | "me" | "job" | "team", string>;
  /** The stop in the middle. */
  middle: string;
  /** What the chart does not show. */
  leanOnly: string;
  debrief: string;
  debriefThree: string;
}
