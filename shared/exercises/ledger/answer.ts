import * as v from "valibot";
import * as limits from "../../limits.ts";
import { line } from "../../primitives.ts";

export const Tag = v.picklist(["created", "counted", "both", "drained"]);
export type Tag = v.InferOutput<typeof Tag>;

const upTo = (max: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(max));

export const Payload = v.object({
  /** What the person did last week. The server sends these texts to their writer only. */
  items: v.pipe(v.array(v.object({ text: line(limits.THING_CHARS), tag: Tag })), v.maxLength(limits.THINGS)),
  /** How many people asked for advice: a position in the list of ranges. */
  advice: v.optional(upTo(4)),
  /** 0 all work … 10 all people. */
  people: v.optional(upTo(10)),
});
export type Payload = v.InferOutput<typeof Payload>;
