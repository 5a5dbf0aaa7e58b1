/** What commitments are about, most of all; else how many there are, as far as that may be told. */

import { commitChart as words } from "#words/exercises/commit-chart.ts";
import { fill, plural } from "#words/fill.ts";
import { lastOf } from "../../../shared/plain.ts";
import type { StepResult } from "../../../shared/protocol/view.ts";
import { areSayable, named } from "../../charts/headline.ts";
import { leadersOf } from "../../charts/summary.ts";
import type { FaceOf, Finding } from "../contract/manifest.ts";
import { roundsOf } from "../contract/rounds.ts";
import { hasAreas } from "./pages.ts";

export const AREAS = ["vision", "ideas", "people", "time", "culture", "growth"] as const;

/** Nothing where neither a figure nor a card may be shown. */
export function finding(
  { settings: { form } }: FaceOf<"commit">,
  result: StepResult,
  _focus?: string,
  page = 0,
): Finding | undefined {
  const found = lastOf(roundsOf(result, "commit"))?.result;
  if (!found) return undefined;
  const { n, counts, wall, more } = found;
  if (n === null) return wall.length > 0 ? { says: plural(wall.length + more, words.wall) } : undefined;
  // The wall's own pages come behind the one that says what all of them are about.
  if (page > 0 && hasAreas(result) && wall.length > 0) return { says: plural(wall.length + more, words.wall) };
  const areas = form && counts?.areas;
  const { top, count } = leadersOf(areas ? AREAS.map((id) => ({ id, text: form.areas[id] })) : [], {
    n,
    counts: areas ?? {},
  });
  if (top.length === 0) return { says: plural(n, words.made) };
  const texts = top.map(({ text }) => text);
  const gaps = { n: count, all: n, tied: top.length, who: named(texts, "") };
  const tie = areSayable(texts) ? words.tie : words.tieMany;
  return { says: fill(top.length > 1 ? tie : words.most, gaps), of: top.map(({ id }) => id) };
}
