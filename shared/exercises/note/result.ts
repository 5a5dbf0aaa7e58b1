import * as v from "valibot";

/** A note is never counted; it has a result only because every exercise has one. */
export const Result = v.object({ exercise: v.literal("note") });
