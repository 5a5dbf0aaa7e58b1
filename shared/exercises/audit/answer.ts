import * as v from "valibot";

/** The points given to each bucket, in the order of the buckets. */
const TOTAL = 100;
const BUCKETS = 6;

const Split = v.pipe(
  v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(TOTAL))),
  v.length(BUCKETS),
  v.check((points) => points.reduce((sum, value) => sum + value, 0) === TOTAL, "the points have to add up to 100"),
);

export const Payload = v.object({ now: Split, target: Split });
export type Payload = v.InferOutput<typeof Payload>;
