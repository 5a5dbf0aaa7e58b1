import * as v from "valibot";

const whole = (min: number, max: number) => v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max));

/** 0 never … 4 very often; null is "not my role". An answer may contain only some of the twenty questions. */
export const Payload = v.pipe(v.array(v.object({ itemId: whole(1, 20), v: v.nullable(whole(0, 4)) })), v.maxLength(20));
export type Payload = v.InferOutput<typeof Payload>;
