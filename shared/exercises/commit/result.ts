import * as v from "valibot";
import { Count } from "../../primitives.ts";
import { CommitArea, Kind } from "./answer.ts";

/** A card that its writer has put on the wall. */
const WallCard = v.object({
  kind: v.optional(Kind),
  area: v.optional(CommitArea),
  ifCue: v.string(),
  thenDo: v.string(),
});
export type WallCard = v.InferOutput<typeof WallCard>;

export const Result = v.object({
  exercise: v.literal("commit"),
  /** People who made a plan; null when they are too few to show any figure. */
  n: v.nullable(Count),
  /**
   * People by area and by kind, of those who chose one; null where these are few, or where the figures less the cards
   * that can be read would be few people's. The short form asks for no kind.
   */
  counts: v.nullable(
    v.object({
      areas: v.nullable(v.object(v.entriesFromList(CommitArea.options, Count))),
      kinds: v.optional(v.nullable(v.object(v.entriesFromList(Kind.options, Count)))),
    }),
  ),
  /** By the alphabet: the order tells nothing about who wrote when. */
  wall: v.array(WallCard),
  /** Cards that are not listed here. */
  more: Count,
});
export type Result = v.InferOutput<typeof Result>;
