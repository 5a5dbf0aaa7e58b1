import * as v from "valibot";
import * as limits from "../../limits.ts";
import { prose } from "../../primitives.ts";

/** When it is asked: before, looking back to before, after, and weeks later. */
export const Moment = v.picklist(["pre", "then", "post", "followup"]);
export type Moment = v.InferOutput<typeof Moment>;

export const Settings = v.object({
  moment: Moment,
  debrief: v.optional(prose(limits.PROMPT_CHARS)),
});
export type Settings = v.InferOutput<typeof Settings>;

const Item = v.object({
  id: v.string(),
  /** The stem of this moment; with `text` it makes one question. */
  stem: v.string(),
  text: v.string(),
  low: v.string(),
  high: v.string(),
});

export const Face = v.object({
  exercise: v.literal("shift"),
  settings: v.object({
    moment: Moment,
    /** Empty before the step opens, as are the items. */
    leadIn: v.string(),
    items: v.array(Item),
    /** Each moment in a word or two. */
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

/** What it says unless a step carries its own words. */
export interface Words {
  /** What a phone reads above the questions. */
  leadIn: Record<Moment, string>;
  labels: Record<Moment, string>;
  caption: string;
  /** Before the last moment there is nothing to talk about yet. */
  debrief: Record<Moment, string>;
}
