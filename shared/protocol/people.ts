/** Who is in the room: for hosts only. After a welcome it lists everyone, then only changes. */
import * as v from "valibot";
import { Count, Mode, Time } from "../primitives.ts";

export const PersonRow = v.object({
  id: v.string(),
  /** A number in the order of joining, for rooms without names. */
  number: v.number(),
  name: v.optional(v.string()),
  mode: Mode,
  present: v.boolean(),
});
export type PersonRow = v.InferOutput<typeof PersonRow>;

/** Many joined at once after the room had settled: when the first of them did, and that person's number. */
export const Burst = v.object({ from: Count, since: Time });
export type Burst = v.InferOutput<typeof Burst>;

export const People = v.object({
  t: v.literal("people"),
  /** People who are in the room. */
  changes: v.array(PersonRow),
  /** Who has been removed meanwhile, as numbers from–to; they go before `changes` come. */
  out: v.optional(v.array(v.tuple([Count, Count]))),
  /** How many have been removed so far; absent for none. */
  removed: v.optional(Count),
  /** The latest; absent where there is none, or none any more. */
  burst: v.optional(Burst),
});
export type People = v.InferOutput<typeof People>;
