/** For whom the report's sentences are said, and how many people a figure takes there. */
import { SEGMENT_MINIMUM } from "../../shared/limits.ts";
import type { Edition } from "../../shared/protocol/edition.ts";
import { CLIENT_GROUP_FLOOR } from "../../shared/protocol/floors.ts";

export interface Reader {
  edition: Edition;
  /** The client edition's floor, where a facilitator asks for more people than the product does. */
  floor?: number | undefined;
}

/** How many people a group has at least. Whoever has raised the client edition's floor has raised this one with it. */
export function groupFloor({ edition, floor = 0 }: Reader): number {
  return edition === "client" ? Math.max(floor, CLIENT_GROUP_FLOOR) : SEGMENT_MINIMUM;
}
