import * as v from "valibot";
import * as limits from "../../limits.ts";
import { prose } from "../../primitives.ts";

/** The moments: before, looking back to before, after, and weeks later. */
export const Moment = v.picklist(["pre", "then", "post", "followup"]);
export type Moment = v.InferOutput<typeof Moment>;

export const Settings = v.object({
  moment: Moment,
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
});

export const Face = v.object({
  exercise: v.literal("shift"),
  settings: v.object({
    moment: Moment,
    /** Empty before the step opens, like the items. */
    leadIn: v.string(),
    items: v.array(Item),
    /** The name of each moment, in a word or two. */
    moments: v.object(v.entriesFromList(Moment.options, v.string())),
    caption: v.string(),
    debrief: v.optional(v.string()),
  }),
});
export type Face = v.InferOutput<typeof Face>;

export interface Content {
  moment: Moment;
  leadIn: string;
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
  caption: string;
  /** Before the last moment there is nothing to discuss yet. */
  debrief: Record<Moment, string>;
}
