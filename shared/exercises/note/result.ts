import * as v from "valibot";

/** A note is never counted; the result exists so that every exercise has one. */
export const Result = v.object({ exercise: v.literal("note") });
