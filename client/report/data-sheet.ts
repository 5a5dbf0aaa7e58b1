/** What a data sheet says: what is kept, where, how long, and who reads what. */
import { dataSheet as words } from "#words/data-sheet.ts";
import { fill, plural } from "#words/fill.ts";
import { readers as readersWords } from "#words/readers.ts";
import type { Face } from "../../shared/exercises/index.ts";
import { MINIMUM, RECOVERY_DAYS, SEGMENT_MINIMUM } from "../../shared/limits.ts";
import type { Names, Privacy } from "../../shared/primitives.ts";
import { clientFloor } from "../../shared/protocol/floors.ts";
import type { Results } from "../../shared/protocol/http.ts";
import { kindOf, manifestOf } from "../exercises/find/manifest.ts";
import { isReading } from "../ui/step.ts";

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

/** What a sheet is told of. Whoever cannot correct where the room runs is not told a guess; `floor`: the client's, if it is raised. */
type Told = Omit<Setup, "place"> & { place?: Setup["place"]; floor?: number | undefined };

/** What stands above the table of steps, and below it. */
export function claimsOf({ names, groups, retentionDays, place, floor }: Told): { above: Claim[]; below: Claim[] } {
  const { kept, where, long, least, not, quoted, limits } = words;
  const figures = { opinion: MINIMUM.O, self: MINIMUM.S, group: SEGMENT_MINIMUM, recovery: RECOVERY_DAYS };
  const forClient = { client: clientFloor("O", floor), clientSelf: clientFloor("S", floor) };
  const claim = ({ title }: { title: string }, ...says: string[]): Claim => ({ title, says });
  return {
    above: [
      claim(kept, kept.answers, kept.names[names], kept.groups[groups ? "yes" : "no"], kept.questions),
      ...(place ? [claim(where, fill(where[place], figures))] : []),
      claim(long, plural(retentionDays, long.deleted), long.own),
      claim(not, not.text),
      claim(
        least,
        least.early,
        fill(least.rule, figures),
        ...(groups ? [fill(least.groups, figures)] : []),
        fill(least.client, forClient),
      ),
    ],
    below: [claim(quoted, quoted.text, quoted.lines), claim(limits, fill(limits.text, figures))],
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

/** The steps that asked something, as far as results tell: one that was never reached has no readers. */
export function rowsOf(steps: Results["steps"]): DataRow[] {
  return steps
    .filter((step) => !isReading(step) && !step.skipped && (step.rounds.length > 0 || step.kept))
    .map((step) => ({
      id: step.id,
      title: step.title || kindOf(step),
      privacy: step.privacy,
      readers: readersIn(step),
    }));
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
