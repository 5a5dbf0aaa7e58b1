/** What a data sheet says: what is kept, where, how long, and who reads what. */
import { dataSheet as words } from "#words/data-sheet.ts";
import { fill, plural } from "#words/fill.ts";
import { readers as readersWords } from "#words/readers.ts";
import type { Face } from "../../shared/exercises/index.ts";
import { MINIMUM, RECOVERY_DAYS, SEGMENT_MINIMUM } from "../../shared/limits.ts";
import type { Names, Privacy } from "../../shared/primitives.ts";
import { CLIENT_FLOOR } from "../../shared/protocol/floors.ts";
import { manifestOf } from "../exercises/find/manifest.ts";

/** How a room is, or will be, set up. */
export interface Setup {
  names: Names;
  groups: boolean;
  retentionDays: number;
  place: "machine" | "cloudflare";
}

/** What is claimed of one thing. */
export interface Claim {
  title: string;
  says: readonly string[];
}

/** What stands above the table of steps, and below it. */
export function claimsOf({ names, groups, retentionDays, place }: Setup): { above: Claim[]; below: Claim[] } {
  const { kept, where, long, least, not, quoted, limits } = words;
  const figures = { opinion: MINIMUM.O, self: MINIMUM.S, group: SEGMENT_MINIMUM, recovery: RECOVERY_DAYS };
  const claim = ({ title }: { title: string }, ...says: string[]): Claim => ({ title, says });
  return {
    above: [
      claim(kept, kept.answers, kept.names[names], kept.groups[groups ? "yes" : "no"], kept.questions),
      claim(where, fill(where[place], figures)),
      claim(long, plural(retentionDays, long.deleted), long.own),
      claim(not, not.text),
      claim(
        least,
        least.early,
        fill(least.rule, figures),
        ...(groups ? [fill(least.groups, figures)] : []),
        fill(least.client, { client: CLIENT_FLOOR.O, clientSelf: CLIENT_FLOOR.S }),
      ),
    ],
    below: [claim(quoted, quoted.text), claim(limits, fill(limits.text, figures))],
  };
}

/** One step that asks something. */
export interface DataRow {
  id: string;
  title: string;
  privacy: Privacy;
  /** Who will read it, as phones say it; part by part where there are several. */
  readers: string;
}

/** Who reads what one step asks. */
export function readersIn(face: Face & { privacy: Privacy }): string {
  const parts = manifestOf(face.exercise).readers(face);
  const kinds = [...new Set(parts.map(({ is }) => is))];
  return kinds
    .map((is) => {
      const names = parts.filter((part) => part.is === is && kinds.length > 1).map(({ name }) => name);
      return names.length > 0 ? `${readersWords.kinds[is]} (${names.join(", ")})` : readersWords.kinds[is];
    })
    .join(" · ");
}

/** Titles of steps with the same readers in one row: the sheet is one page, however long the plan. */
export function byReaders(
  rows: readonly DataRow[],
): { key: string; privacy: Privacy; readers: string; titles: string[] }[] {
  const found = new Map<string, { key: string; privacy: Privacy; readers: string; titles: string[] }>();
  for (const { title, privacy, readers } of rows) {
    const key = `${privacy} ${readers}`;
    const row = found.get(key) ?? { key, privacy, readers, titles: [] };
    row.titles.push(title);
    found.set(key, row);
  }
  return [...found.values()];
}
