/** Counts the marks of a room in one area. */
import { gap } from "../../metrics/gap.ts";
import { LEAN_PER_STOP, spectrumLean } from "../../metrics/lean.ts";
import { polarisationOrdinal } from "../../metrics/polarisation.ts";
import { sd as spreadOf, summary } from "../../metrics/summary.ts";
import { distributeScale, type Figure, round3, round3OrNull } from "../distribution.ts";
import { comparable } from "./comparable.ts";
import { type Lens, type Marks, pairsOf } from "./lenses.ts";
import type { Area, Result } from "./result.ts";

const STOPS = Array.from({ length: 11 }, (_, stop) => stop);

/** Counts one area: each lens alone and, if `paired`, the gaps between lenses that reveal no single answer. */
export function countArea(
  id: string,
  lenses: readonly Lens[],
  people: readonly Marks[],
  minimum: number,
  paired: boolean,
): Result["areas"][number] {
  if (people.length < Math.max(1, minimum)) return { id, hidden: true };
  const compared = comparable(lenses, people, minimum);
  return {
    id,
    n: people.length,
    lenses: lenses.map((lens) => countLens(lens, people, minimum)),
    gaps: (paired ? pairsOf(lenses) : []).map(([from, to]) => {
      const shown = compared.includes(from) && compared.includes(to);
      return (shown ? gapBetween(from, to, people, minimum) : null) ?? { from, to, hidden: true };
    }),
  };
}

/** The first lens, which everybody who marked the area has marked; undefined if it is hidden. */
export function lensIn(area: Result["areas"][number] | undefined) {
  const lens = area && !("hidden" in area) ? area.lenses[0] : undefined;
  return lens && !("hidden" in lens) ? lens : undefined;
}

function countLens(lens: Lens, people: readonly Marks[], minimum: number): Area["lenses"][number] {
  const stops = people.flatMap((marks) => marks[lens] ?? []);
  const counted = distributeScale(lens, STOPS, stops, minimum);
  const spread = summary(stops);
  const polarisation = polarisationOrdinal(STOPS.map((stop) => stops.filter((one) => one === stop).length));
  if ("hidden" in counted || spread === null || polarisation === null) return { id: lens, hidden: true };
  return {
    ...counted,
    id: lens,
    median: spread.median,
    sd: round3OrNull(spread.sd),
    polarisation: round3(polarisation),
    lean: round3(spectrumLean(spread.mean)),
  };
}

function gapBetween(from: Lens, to: Lens, people: readonly Marks[], minimum: number): Area["gaps"][number] | null {
  const pairs = people.flatMap(({ [from]: a, [to]: b }): [number, number][] =>
    a === undefined || b === undefined ? [] : [[a, b]],
  );
  const found = pairs.length < minimum ? null : gap(pairs);
  return found && { from, to, ...found, signed: round3(found.signed), size: round3(found.size) };
}

/** The rows of one area in the aggregate table; the name of the lens precedes the measure. */
export function figuresOfArea(area: Result["areas"][number]): Figure[] {
  const figure = (measure: string, value: number | null): Figure => ({ item: area.id, measure, value });
  if ("hidden" in area) return [figure("n", null)];
  const lenses = area.lenses.flatMap((lens) => {
    const own = (measure: string, value: number | null) => figure(`${lens.id}:${measure}`, value);
    if ("hidden" in lens) return [own("n", null)];
    const { n, counts, mean, median, sd, consensus, polarisation, lean } = lens;
    // From the counts, because the standard deviation in the result is rounded.
    const spread = spreadOf(STOPS.flatMap((stop) => Array<number>(counts[stop] ?? 0).fill(stop)));
    return [
      own("n", n),
      ...STOPS.map((stop) => own(`count:${stop}`, counts[stop] ?? 0)),
      ...Object.entries({ mean, median, ...(sd !== null && { sd }), consensus, polarisation, lean }).map(
        ([measure, value]) => own(measure, value),
      ),
      own("lean-median", spectrumLean(median)),
      ...(spread === null ? [] : [own("lean-sd", round3(LEAN_PER_STOP * spread))]),
    ];
  });
  const gaps = area.gaps.flatMap((one) => {
    const own = (measure: string, value: number | null) => figure(`gap:${one.from}>${one.to}:${measure}`, value);
    if ("hidden" in one) return [own("n", null)];
    const { n, signed, size, ways } = one;
    return Object.entries({ n, signed, size, ...ways }).map(([measure, value]) => own(measure, value));
  });
  return [figure("n", area.n), ...lenses, ...gaps];
}
