/** Page one's line about commitments: how many, and about what; never whose, and never a word of them. */
import { fill, plural } from "#words/fill.ts";
import { pageOne } from "#words/page-one.ts";
import { lastOf } from "../../../shared/plain.ts";
import type { Results } from "../../../shared/protocol/http.ts";
import { inSentence } from "../../charts/summary.ts";
import { AREAS } from "./finding.ts";

const words = pageOne.commitments;
/** Areas that are named; what is left is counted together. */
const NAMED = 3;

type Area = (typeof AREAS)[number];
type Counts = Readonly<Record<Area, number>>;
type Names = Readonly<Record<Area, string>>;

/** What page one says of commitments; null where nobody was asked for any. */
export interface Commitments {
  /** How many, where that may be told. */
  n: number | null;
  lines: string[];
}

/** "22 commitments: about time 8, people 6, ideas 5, other areas 3. Each has a date." All steps that ask for any, together. */
export function commitmentsOf(steps: Results["steps"], floor: number): Commitments | null {
  const asked = steps.flatMap(({ settings, rounds }) => {
    const result = lastOf(rounds)?.result;
    const names = "form" in settings && settings.form && "areas" in settings.form ? settings.form.areas : undefined;
    return result?.exercise === "commit" ? [{ ...result, names }] : [];
  });
  const [first] = asked;
  if (!first) return null;
  const told = asked.filter(({ n }) => n !== null);
  if (told.length === 0) return { n: null, lines: [fill(words.few, { floor })] };
  const n = told.reduce((sum, one) => sum + (one.n ?? 0), 0);
  const all = plural(n, words.title);
  const about = aboutWhat(
    n,
    told.map(({ counts }) => counts?.areas ?? null),
    first.names,
  );
  return { n, lines: [about ? fill(words.about, { all, areas: about }) : fill(words.only, { all }), words.dated] };
}

/** The most frequent areas, and the rest, so that all of it is `n`; null where any of these counts may not be told. */
function aboutWhat(n: number, counts: readonly (Counts | null)[], names: Names | undefined): string | null {
  const told = counts.flatMap((one) => one ?? []);
  if (!names || told.length < counts.length) return null;
  const sums = AREAS.map((area) => ({ text: names[area], n: told.reduce((sum, one) => sum + one[area], 0) }))
    .filter((area) => area.n > 0)
    .sort((a, b) => b.n - a.n);
  const named = sums.length > NAMED + 1 ? sums.slice(0, NAMED) : sums;
  const others = sums.slice(named.length).reduce((sum, area) => sum + area.n, 0);
  const none = n - sums.reduce((sum, area) => sum + area.n, 0);
  if (sums.length === 0) return null;
  return [
    ...named.map((area) => fill(words.area, { area: inSentence(area.text), n: area.n })),
    ...(others > 0 ? [fill(words.others, { n: others })] : []),
    ...(none > 0 ? [fill(words.none, { n: none })] : []),
  ].join(pageOne.comma);
}
