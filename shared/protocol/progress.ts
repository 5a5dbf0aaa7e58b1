/** How far the room is: for hosts and stages, at most one every 250 ms and only when it changed. */
import * as v from "valibot";
import { Count, Round } from "../primitives.ts";

export const Progress = v.object({
  t: v.literal("progress"),
  /** Null in the lobby and after the end. */
  step: v.nullable(v.string()),
  round: Round,
  /** Every item answered or skipped. */
  finished: Count,
  /** At least one item answered or skipped. */
  started: Count,
  /** Connected, and heard from lately. */
  present: Count,
  /** Joined and not removed, asleep or not. */
  joined: Count,
  /** People who have placed a dot, while the dot vote runs. */
  dotted: v.optional(Count),
});
export type Progress = v.InferOutput<typeof Progress>;
