import * as v from "valibot";

const upTo = (from: number, to: number) => v.pipe(v.number(), v.integer(), v.minValue(from), v.maxValue(to));
const Stop = upTo(0, 10);

/**
 * The answered items, each from 0 (not at all) to 10 (completely). `then` is the same item looking back, in a step that asks
 * for both and in no other; null as long as it is not rated.
 */
export const Payload = v.pipe(
  v.array(v.object({ item: upTo(1, 7), v: Stop, then: v.optional(v.nullable(Stop)) })),
  v.maxLength(7),
);
export type Payload = v.InferOutput<typeof Payload>;
