/** How long people talk in a step, where its script gives them another time than is usual for the exercise. */
import * as v from "valibot";
import * as limits from "../limits.ts";
import { Count, maybeProse } from "../primitives.ts";

const Seconds = v.pipe(Count, v.maxValue(limits.TALK_SECONDS));

export const Talks = v.object({
  /** Seconds of the talk in pairs itself, without turning and standing up; 0 for none. */
  pairs: v.optional(Seconds),
  /** what pairs do, as the big screen says it while they talk. */
  task: maybeProse(limits.TASK_CHARS),
  /** Seconds of the talk of the whole room; in a closing round, of the turns of 24 people. */
  room: v.optional(Seconds),
  /** Of how many cards, areas or scenarios the pairs talk before they are answered again. */
  cards: v.optional(v.pipe(Count, v.minValue(1), v.maxValue(limits.TALK_CARDS))),
});
export type Talks = v.InferOutput<typeof Talks>;
