import * as v from "valibot";
import { Count } from "../../primitives.ts";
import { CommitArea, Kind } from "./answer.ts";

/** A card that its writer put on the wall. */
const WallCard = v.object({
  kind: v.optional(Kind),
  area: v.optional(CommitArea),
  ifCue: v.string(),
  thenDo: v.string(),
});
export type WallCard = v.InferOutput<typeof WallCard>;

export const Result = v.object({
  exercise: v.literal("commit"),
  /** People who made a plan; null if they are too few to show any figure. */
  n: v.nullable(Count),
  /**
   * People by area and by kind, of those who chose one. Null if these are too few, or if the figures minus the readable
   * cards would be about too few people. The short form does not ask for a kind.
   */
  counts: v.nullable(
    v.object({
      areas: v.nullable(v.object(v.entriesFromList(CommitArea.options, Count))),
      kinds: v.optional(v.nullable(v.object(v.entriesFromList(Kind.options, Count)))),
    }),
  ),
  /** Alphabetical, so the order does not reveal who wrote when. */
  wall: v.array(WallCard),
  /** The number of cards that are not listed. */
  more: Count,
});
export type Result = v.InferOutput<typeof Result>;
