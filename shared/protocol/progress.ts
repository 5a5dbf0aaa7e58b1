/** The progress of the room, for hosts and stages: sent when it changes, at most once every 250 ms. */
import * as v from "valibot";
import { Count, Round } from "../primitives.ts";

export const Progress = v.object({
  t: v.literal("progress"),
  /** Null in the lobby and after the end of the workshop. */
  step: v.nullable(v.string()),
  round: Round,
  /** People who have answered or skipped every item. */
  finished: Count,
  /** People who have answered or skipped at least one item. */
  started: Count,
  /** People whose phone is connected and awake. */
  present: Count,
  /** People who joined and were not removed, whether awake or asleep. */
  joined: Count,
  /** For hosts who may close the round, alone: people whose phone holds words for the open round that they have not sent; absent while nobody does. */
  typing: v.optional(Count),
  /** During a dot vote: people who have placed a dot. */
  dotted: v.optional(Count),
});
export type Progress = v.InferOutput<typeof Progress>;
