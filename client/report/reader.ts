/** For whom the report's sentences are said, and how many people a figure takes there. */
import { MINIMUM, SEGMENT_MINIMUM } from "../../shared/limits.ts";
import type { Privacy } from "../../shared/primitives.ts";
import type { Edition } from "../../shared/protocol/edition.ts";
import { clientFloor, clientGroupFloor } from "../../shared/protocol/floors.ts";

export interface Reader {
  edition: Edition;
  /** The client edition's floor, where a facilitator asks for more people than the product does. */
  floor?: number | undefined;
}

/** How many people stand behind a figure at least. */
export function figureFloor(privacy: Privacy, { edition, floor }: Reader): number {
  return edition === "client" ? clientFloor(privacy, floor) : MINIMUM[privacy];
}

/** How many people a group has at least. */
export function groupFloor({ edition, floor }: Reader): number {
  return edition === "client" ? clientGroupFloor(floor) : SEGMENT_MINIMUM;
}
