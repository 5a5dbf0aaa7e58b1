import * as v from "valibot";
import * as limits from "../../limits.ts";
import { maybeProse } from "../../primitives.ts";

export const Payload = v.object({
  /** Positive values lean to leading; 2 is strongly, 1 is slightly. */
  pref: v.picklist([-2, -1, 1, 2]),
  why: maybeProse(limits.TEXT_CHARS),
});
export type Payload = v.InferOutput<typeof Payload>;
