import * as v from "valibot";

const upTo = (from: number, to: number) => v.pipe(v.number(), v.integer(), v.minValue(from), v.maxValue(to));

/** The answered items, each from 0 (not at all) to 10 (completely). */
export const Payload = v.pipe(v.array(v.object({ item: upTo(1, 6), v: upTo(0, 10) })), v.maxLength(6));
export type Payload = v.InferOutput<typeof Payload>;
