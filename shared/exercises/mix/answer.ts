import * as v from "valibot";

const Place = v.optional(v.pipe(v.number(), v.integer(), v.minValue(-5), v.maxValue(5)));

/** Two points, each whole or absent: where one is, and where the team needs one. */
export const Payload = v.object({ x: Place, y: Place, needX: Place, needY: Place });
export type Payload = v.InferOutput<typeof Payload>;
