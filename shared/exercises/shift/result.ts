import * as v from "valibot";
import { Count } from "../../primitives.ts";
import { Hidden, Ways } from "../distribution.ts";
import { Moment } from "./settings.ts";

/** There is nothing to compare with yet, so only the number of people is shown. */
const Alone = v.object({ id: v.string(), n: Count, alone: v.literal(true) });

const MomentChange = v.object({
  from: Moment,
  to: Moment,
  /** Mean of later − earlier, −10..10. */
  mean: v.number(),
  up: Count,
  same: Count,
  down: Count,
  /** Effect sizes; null below ten people, without spread, and if they would reveal too much. */
  dAv: v.nullable(v.number()),
  gAv: v.nullable(v.number()),
  dZ: v.nullable(v.number()),
});
export type MomentChange = v.InferOutput<typeof MomentChange>;

/** One item, over the people who answered it at every compared moment. */
const Compared = v.object({
  id: v.string(),
  n: Count,
  /** People who answered it now but not at every other moment; they are left out. */
  unpaired: Count,
  /** The means, 0..10, in the order of the moments; empty if they could be combined with an earlier comparison. */
  means: v.array(v.object({ moment: Moment, mean: v.number() })),
  /** The most important change first. */
  changes: v.array(MomentChange),
  /** "then" − "pre": how much higher people rate the time before when they look back; null unless both were asked. */
  response: v.nullable(v.number()),
});
export type Compared = v.InferOutput<typeof Compared>;

/** people by how their mean of all questions changed that the workshop is about, with the most important change. */
const Together = v.object({ from: Moment, to: Moment, n: Count, ...Ways.entries });
export type Together = v.InferOutput<typeof Together>;

export const Result = v.object({
  exercise: v.literal("shift"),
  items: v.array(v.union([Compared, Alone, Hidden])),
  /** Absent where there is nothing to compare, and where it may not be told. */
  together: v.optional(Together),
});
export type Result = v.InferOutput<typeof Result>;
