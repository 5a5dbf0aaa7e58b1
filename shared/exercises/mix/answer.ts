import * as v from "valibot";

const Place = v.optional(v.pipe(v.number(), v.integer(), v.minValue(-5), v.maxValue(5)));

/** Two points, each complete or absent: where the person is now, and where the team needs them. */
export const Payload = v.object({ x: Place, y: Place, needX: Place, needY: Place });
export type Payload = v.InferOutput<typeof Payload>;
