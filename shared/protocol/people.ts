/** The people in the room, for hosts only. The first message after a welcome lists everyone, later ones only changes. */
import * as v from "valibot";
import { Count, Mode, Time } from "../primitives.ts";

export const PersonRow = v.object({
  id: v.string(),
  /** The number of the person in the order of joining, for rooms without names. */
  number: v.number(),
  name: v.optional(v.string()),
  mode: Mode,
  present: v.boolean(),
  /** Of somebody whose phone is connected and silent: when it was last heard. */
  heard: v.optional(Time),
});
export type PersonRow = v.InferOutput<typeof PersonRow>;

/** Many people joined at once after arrivals had slowed down: the time and the number of the first of them. */
export const Burst = v.object({ from: Count, since: Time });
export type Burst = v.InferOutput<typeof Burst>;

export const People = v.object({
  t: v.literal("people"),
  /** New or changed people. */
  changes: v.array(PersonRow),
  /** Removed people as ranges of numbers. Apply them before `changes`. */
  out: v.optional(v.array(v.tuple([Count, Count]))),
  /** The number of removed people so far; absent for none. */
  removed: v.optional(Count),
  /** The latest burst; absent if there is none. */
  burst: v.optional(Burst),
});
export type People = v.InferOutput<typeof People>;
