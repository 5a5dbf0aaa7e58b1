/** How the workshop works, in four lines that are true of this room, so that nobody has to say them. */
import { fill } from "#words/fill.ts";
import { stage } from "#words/stage.ts";
import type { StageView } from "../../shared/protocol/view.ts";

const words = stage.lobby.how;

/** The four lines, in the order in which people meet what they say. */
export function howItWorks({ room, client }: Pick<StageView, "room" | "client">): string[] {
  return [words.own, totalsLine(room), words.skip, reportLine(room, client)];
}

/** In a rehearsal a total may be of one person, and where names are asked for the facilitator has them. */
function totalsLine({ names, rehearsal }: StageView["room"]): string {
  if (rehearsal) return words.totalsRehearsal;
  return names === "off" ? words.totals : words.totalsNamed;
}

/** No file of a rehearsal can be taken away. */
function reportLine({ rehearsal }: StageView["room"], client: string | undefined): string {
  if (rehearsal) return words.reportRehearsal;
  return client === undefined ? words.report : fill(words.reportFor, { client });
}
