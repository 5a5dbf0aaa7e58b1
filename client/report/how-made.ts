/** How the figures were made, in six sentences; a client edition has floors of its own. */
import { fill } from "#words/fill.ts";
import { report } from "#words/report.ts";
import { CLIENT_FLOOR } from "../../shared/protocol/floors.ts";
import { groupFloor, type Reader } from "./reader.ts";

const words = report.how;

export function howMade({ edition, floor = 0 }: Reader): string[] {
  const client = [
    fill(words.shownClient, { floor: Math.max(floor, CLIENT_FLOOR.O), self: Math.max(floor, CLIENT_FLOOR.S) }),
    fill(words.groupsClient, { n: groupFloor({ edition, floor }) }),
  ];
  return [words.alone, ...(edition === "client" ? client : [words.shown, words.groups]), ...words.points];
}
