import * as v from "valibot";
import * as limits from "../../limits.ts";
import { prose } from "../../primitives.ts";

export const Payload = v.object({ text: prose(limits.TEXT_CHARS) });
export type Payload = v.InferOutput<typeof Payload>;
