import * as v from "valibot";
import * as limits from "../../limits.ts";
import { Id, line } from "../../primitives.ts";
import { OWN, Zone } from "./settings.ts";

/** Skills with their zones, and one skill that the person adds; nobody else is asked about that one. */
export const Payload = v.pipe(
  v.array(
    v.union([
      v.object({ skillId: v.literal(OWN), zone: Zone, text: line(limits.NAME_CHARS) }),
      v.object({ skillId: v.pipe(Id, v.notValue(OWN)), zone: Zone }),
    ]),
  ),
  v.maxLength(limits.ITEMS + 1),
);
export type Payload = v.InferOutput<typeof Payload>;
