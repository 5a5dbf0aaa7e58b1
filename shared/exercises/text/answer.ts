import * as v from "valibot";
import * as limits from "../../limits.ts";
import { line } from "../../protocol/primitives.ts";

export const Payload = v.object({ text: line(limits.TEXT_CHARS) });
export type Payload = v.InferOutput<typeof Payload>;
