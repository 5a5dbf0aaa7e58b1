/** What one vote is, for the process that runs the benchmark and for the one that plays the voters. */
import * as v from "valibot";

/** The step that is voted on; the bare servers do not look at it. */
export const STEP = "vote";
export const OPTIONS = ["leading", "managing"];

/** Seconds within which everybody answers. */
export const VOTE_SECONDS = 2;

/** To the voters: come in; then, once all are in: vote. */
export const Order = v.variant("do", [
  v.object({ do: v.literal("join"), url: v.string(), voters: v.number() }),
  v.object({ do: v.literal("vote") }),
]);
export type Order = v.InferOutput<typeof Order>;

/** From the voters. Times in milliseconds. */
export const Report = v.variant("did", [
  v.object({ did: v.literal("join"), ms: v.number() }),
  v.object({
    did: v.literal("vote"),
    p50: v.number(),
    p99: v.number(),
    /** Payload bytes that a phone received from the start of the vote on, on average. */
    bytes: v.number(),
  }),
  v.object({ did: v.literal("fail"), why: v.string() }),
]);
export type Report = v.InferOutput<typeof Report>;
