import * as v from "valibot";
import * as limits from "../../limits.ts";
import { Id, prose } from "../../primitives.ts";

export const Payload = v.pipe(
  v.array(
    v.object({
      item: Id,
      v: v.union([v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10)), prose(limits.TEXT_CHARS)]),
    }),
  ),
  v.maxLength(10),
);
export type Payload = v.InferOutput<typeof Payload>;
