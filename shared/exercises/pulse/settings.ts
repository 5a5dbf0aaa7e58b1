import * as v from "valibot";
import * as limits from "../../limits.ts";
import { Count, distinct, Id, line, prose } from "../../primitives.ts";

/** Most questions: more would be a survey. */
export const MOST_ITEMS = 10;
/** Most stops of a scale. */
export const MOST_STOPS = 11;

const Label = line(limits.NAME_CHARS);
const Labels = v.union([
  v.object({ low: Label, high: Label }),
  v.object({ stops: v.pipe(v.array(Label), v.minLength(2), v.maxLength(MOST_STOPS)) }),
]);
const Max = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_STOPS - 1));

/** A built-in item by its id, or one of the facilitator's own. */
const Item = v.union([
  Id,
  v.variant("kind", [
    v.object({ id: Id, kind: v.literal("scale"), text: prose(limits.PROMPT_CHARS), max: Max, labels: Labels }),
    v.object({ id: Id, kind: v.literal("text"), text: prose(limits.PROMPT_CHARS) }),
  ]),
]);

export const Settings = v.object({
  items: v.pipe(v.array(Item), v.minLength(1), v.maxLength(MOST_ITEMS), distinct()),
  debrief: v.optional(prose(limits.PROMPT_CHARS)),
});
export type Settings = v.InferOutput<typeof Settings>;

const FaceItem = v.variant("kind", [
  v.object({
    id: v.string(),
    kind: v.literal("scale"),
    text: v.string(),
    /** The scale runs 0..max. */
    max: Count,
    labels: v.union([v.object({ low: v.string(), high: v.string() }), v.object({ stops: v.array(v.string()) })]),
    /** A question to the room if anybody answered `below` or lower. */
    followUp: v.optional(v.object({ below: Count, text: v.string() })),
  }),
  v.object({ id: v.string(), kind: v.literal("text"), text: v.string() }),
]);

export const Face = v.object({
  exercise: v.literal("pulse"),
  settings: v.object({ items: v.array(FaceItem), debrief: v.optional(v.string()) }),
});
export type Face = v.InferOutput<typeof Face>;

export interface Content {
  items: v.InferOutput<typeof FaceItem>[];
  debrief: string;
}

/** The default texts, for steps that bring none. */
export interface Words {
  debrief: string;
}
