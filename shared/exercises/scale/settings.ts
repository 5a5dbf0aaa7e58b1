import * as v from "valibot";
import * as limits from "../../limits.ts";
import { distinct, Id, line, Privacy, prose, Round } from "../../primitives.ts";

/** The most items: more on one page would be a survey. */
export const MOST_ITEMS = 12;
/** The longest scale, in steps: more stops would be too small for a thumb. */
export const MOST_STEPS = 10;
/** The default scale. */
const STANDARD = { min: 0, max: 10 };

/** The stop that is farthest from 0, on either side. */
export const FARTHEST = 100;

export const Stop = v.pipe(v.number(), v.integer(), v.minValue(-FARTHEST), v.maxValue(FARTHEST));

export const Settings = v.pipe(
  v.object({
    items: v.pipe(
      v.array(v.object({ id: Id, text: prose(limits.PROMPT_CHARS) })),
      v.minLength(1),
      v.maxLength(MOST_ITEMS),
      distinct(),
    ),
    /** Whole numbers, 0 to 10 by default; at most eleven stops. */
    min: v.optional(Stop),
    max: v.optional(Stop),
    /** The labels of the two ends. */
    labels: v.optional(v.object({ low: line(limits.NAME_CHARS), high: line(limits.NAME_CHARS) })),
    rounds: v.optional(Round),
    /** The privacy class; O (opinion) by default. */
    privacy: v.optional(Privacy),
    debrief: v.optional(prose(limits.PROMPT_CHARS)),
  }),
  v.forward(
    v.check((settings) => {
      const { min, max } = rangeOf(settings);
      return min < max && max - min <= MOST_STEPS;
    }, "the scale needs between two and eleven stops"),
    ["max"],
  ),
);
export type Settings = v.InferOutput<typeof Settings>;

export const Face = v.object({
  exercise: v.literal("scale"),
  settings: v.object({
    items: v.array(v.object({ id: v.string(), text: v.string() })),
    min: Stop,
    max: Stop,
    labels: v.object({ low: v.string(), high: v.string() }),
    debrief: v.optional(v.string()),
  }),
});

export interface Content {
  items: { id: string; text: string }[];
  min: number;
  max: number;
  labels: { low: string; high: string };
  rounds: Round;
  privacy: Privacy;
  debrief: string;
}

/** The lowest and the highest stop. */
export function rangeOf({
  min = STANDARD.min,
  max = STANDARD.max,
}: {
  min?: number | undefined;
  max?: number | undefined;
}) {
  return { min, max };
}

/** The default texts, for steps that bring none. */
export interface Words {
  ends: { low: string; high: string };
  debrief: string;
}
