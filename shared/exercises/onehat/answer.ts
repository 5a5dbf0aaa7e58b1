import * as v from "valibot";
import { MOVE_IDS, NEED_IDS } from "./moves.ts";

/** What a talk lacked most. */
const Need = v.picklist(NEED_IDS);
/** How far that held it back: 0 not at all, 10 completely. */
const Hurt = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10));

/** Both talks in one answer, by their numbers. Nothing tells who sat with whom. */
export const Payload = v.object({
  /** Who asked for the talk in the first one, who was the expert, and who watched. It is never counted. */
  chair: v.optional(v.picklist(["a", "b", "c"])),
  missed: v.optional(v.object({ 1: v.optional(Need), 2: v.optional(Need) })),
  hurt: v.optional(v.object({ 1: v.optional(Hurt), 2: v.optional(Hurt) })),
  /** A move to use this week. It is never counted. */
  keep: v.optional(v.picklist(MOVE_IDS)),
});
export type Payload = v.InferOutput<typeof Payload>;
