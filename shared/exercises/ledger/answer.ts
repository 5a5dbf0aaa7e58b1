import * as v from "valibot";
import * as limits from "../../limits.ts";
import { line } from "../../primitives.ts";

export const Tag = v.picklist(["created", "counted", "both", "drained"]);
export type Tag = v.InferOutput<typeof Tag>;

const upTo = (max: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(max));

export const Payload = v.object({
  /** What its person did last week. The texts stay with their writer: they leave the server to nobody else. */
  items: v.pipe(v.array(v.object({ text: line(limits.THING_CHARS), tag: Tag })), v.maxLength(limits.THINGS)),
  /** Which of the numbers of people asked for advice. */
  advice: v.optional(upTo(4)),
  /** 0 all work … 10 all people. */
  people: v.optional(upTo(10)),
});
export type Payload = v.InferOutput<typeof Payload>;
