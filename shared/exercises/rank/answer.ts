import * as v from "valibot";
import { Id } from "../../primitives.ts";

/** The top three in order. */
export const Payload = v.object({ top: v.tuple([Id, Id, Id]) });
export type Payload = v.InferOutput<typeof Payload>;
