import * as v from "valibot";
import { Id } from "../../primitives.ts";
import { MOST_ITEMS, Stop } from "./settings.ts";

export const Payload = v.pipe(v.array(v.object({ item: Id, v: Stop })), v.maxLength(MOST_ITEMS));
export type Payload = v.InferOutput<typeof Payload>;
