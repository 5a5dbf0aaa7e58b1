import * as v from "valibot";
import * as limits from "../../limits.ts";
import { maybeProse } from "../../primitives.ts";

export const Payload = v.object({
  /** Positive leans to leading, 2 is strongly and 1 slightly. */
  pref: v.picklist([-2, -1, 1, 2]),
  why: maybeProse(limits.TEXT_CHARS),
});
export type Payload = v.InferOutput<typeof Payload>;
