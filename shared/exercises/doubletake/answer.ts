import * as v from "valibot";
import { Id } from "../../primitives.ts";
import { LISTS, MOST, WARM_UP } from "./lists.ts";
import { ACTS } from "./settings.ts";

/** What somebody thinks was looked at. */
export const Guess = v.picklist(["acts", "strict", "word", "none"]);
export type Guess = v.InferOutput<typeof Guess>;

export const Payload = v.object({
  worth: v.pipe(
    v.array(v.object({ act: Id, v: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST)) })),
    v.maxLength(ACTS + 1),
  ),
  guess: v.optional(Guess),
  /** The room notes it, whatever a phone says. Absent where everybody read the same. */
  list: v.optional(v.picklist(LISTS)),
});
export type Payload = v.InferOutput<typeof Payload>;

/** The acts that were rated, without the warm-up, which is not counted. */
export const rated = ({ worth }: Payload): Payload["worth"] => worth.filter(({ act }) => act !== WARM_UP);
