/** How the figures were made, in six sentences; a client edition has floors of its own. */
import { fill } from "#words/fill.ts";
import { report } from "#words/report.ts";
import { figureFloor, groupFloor, type Reader } from "./reader.ts";

const words = report.how;

export function howMade(reader: Reader): string[] {
  const client = [
    fill(words.shownClient, { floor: figureFloor("O", reader), self: figureFloor("S", reader) }),
    fill(words.groupsClient, { n: groupFloor(reader) }),
  ];
  return [words.alone, ...(reader.edition === "client" ? client : [words.shown, words.groups]), ...words.points];
}
