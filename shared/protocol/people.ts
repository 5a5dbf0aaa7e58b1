/** Who is in the room: for hosts only. After a welcome it lists everyone, then only changes. */
import * as v from "valibot";
import { Mode } from "./primitives.ts";

export const PersonRow = v.object({
  id: v.string(),
  /** A number in the order of joining, for rooms without names. */
  number: v.number(),
  name: v.optional(v.string()),
  mode: Mode,
  present: v.boolean(),
  removed: v.boolean(),
});
export type PersonRow = v.InferOutput<typeof PersonRow>;

export const People = v.object({ t: v.literal("people"), changes: v.array(PersonRow) });
export type People = v.InferOutput<typeof People>;
