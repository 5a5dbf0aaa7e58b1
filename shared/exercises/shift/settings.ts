import * as v from "valibot";
import * as limits from "../../limits.ts";
import { prose } from "../../primitives.ts";

/** The moments: before, looking back to before, after, and weeks later. */
export const Moment = v.picklist(["pre", "then", "post", "followup"]);
export type Moment = v.InferOutput<typeof Moment>;

/**
 * What one step asks for: one moment, or "now" and then the look back, in this order. Asked the other way round, looking back
 * raises the "now" that follows (Kwon & Sawatzky 2011, doi 10.1007/s11136-011-9952-1).
 */
export const StepMoment = v.picklist([...Moment.options, "post+then"]);
export type StepMoment = v.InferOutput<typeof StepMoment>;

/** The moments that a step asks for, in the order in which it asks for them. */
export const momentsOf = (moment: StepMoment): readonly Moment[] =>
  moment === "post+then" ? ["post", "then"] : [moment];

export const Settings = v.object({
  moment: StepMoment,
  debrief: v.optional(prose(limits.PROMPT_CHARS)),
});
export type Settings = v.InferOutput<typeof Settings>;

const Item = v.object({
  id: v.string(),
  /** The stem for this moment; stem and `text` form one question. */
  stem: v.string(),
  text: v.string(),
  low: v.string(),
  high: v.string(),
  /** The stem for looking back, in a step that asks for both. */
  stemThen: v.optional(v.string()),
  /** Nothing in the workshop is about it: how far it moves is how far people may move whatever happens. */
  untouched: v.optional(v.literal(true)),
});

export const Face = v.object({
  exercise: v.literal("shift"),
  settings: v.object({
    moment: StepMoment,
    /** Empty before the step opens, like the items. */
    leadIn: v.string(),
    /** The text above the questions that look back, in a step that asks for both. */
    leadInThen: v.optional(v.string()),
    items: v.array(Item),
    /** The name of each moment, in a word or two. */
    moments: v.object(v.entriesFromList(Moment.options, v.string())),
    caption: v.string(),
    debrief: v.optional(v.string()),
  }),
});
export type Face = v.InferOutput<typeof Face>;

export interface Content {
  moment: StepMoment;
  leadIn: string;
  leadInThen?: string;
  items: v.InferOutput<typeof Item>[];
  moments: Record<Moment, string>;
  caption: string;
  debrief: string;
}

/** The default texts, for steps that bring none. */
export interface Words {
  /** The text above the questions on the phone. */
  leadIn: Record<Moment, string>;
  labels: Record<Moment, string>;
  /** The same in a step that asks for "now" and for the look back: nobody has been asked before, and the workshop goes on. */
  atOnce: { leadIn: string; leadInThen: string; now: string; debrief: string };
  caption: string;
  /** The caption of a step that looks back itself. */
  captionThen: string;
  /** Before the last moment there is nothing to discuss yet. */
  debrief: Record<Moment, string>;
}
