import * as v from "valibot";
import * as limits from "../../limits.ts";
import { maybeLine } from "../../primitives.ts";

export const Payload = v.object({
  /** Ids of the options chosen: one, or up to the step's `max`. */
  options: v.pipe(
    v.array(v.pipe(v.string(), v.maxLength(limits.OPTION_CHARS))),
    v.minLength(1),
    v.maxLength(limits.ITEMS),
  ),
  /** What somebody says who chose the option that is not on the list. */
  other: maybeLine(limits.OTHER_CHARS),
});
export type Payload = v.InferOutput<typeof Payload>;
