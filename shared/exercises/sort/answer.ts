import * as v from "valibot";
import * as limits from "../../limits.ts";
import { Id } from "../../primitives.ts";
import { Choice } from "./settings.ts";

/** An answer may contain only some of the cards. */
export const Payload = v.pipe(v.array(v.object({ cardId: Id, choice: Choice })), v.maxLength(limits.ITEMS));
export type Payload = v.InferOutput<typeof Payload>;
