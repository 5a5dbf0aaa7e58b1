/** A spectrum in words: where a room stands, how far its marks lie apart, and both as tables. */

import { charts } from "#words/charts.ts";
import { spectrumChart } from "#words/exercises/spectrum-chart.ts";
import { fill } from "#words/fill.ts";
import { lastOf } from "../../../shared/plain.ts";
import type { TableData } from "../../charts/data.ts";
import { listed, quoted } from "../../charts/summary.ts";
import { type Area, nameOf } from "./marks.ts";
import {
  type AskedLens,
  type GapResult,
  type LensResult,
  lensOf,
  type ShownArea,
  type SpectrumSettings,
} from "./read.ts";

const words = spectrumChart;

/** One decimal, and none where it is 0. */
const short = (x: number): string => String(tenths(x));
const tenths = (x: number): number => Math.round(x * 10) / 10;

/** "2.5 of 5 towards “Future”", or as much of each. `stop` may be a mean or a median. */
export function where({ middle }: SpectrumSettings, area: Area, stop: number): string {
  const steps = short(Math.abs(stop - 5));
  return steps === "0" ? middle : fill(words.towards, { n: steps, end: endOf(area, stop - 5) });
}

/** The end on the positive or the negative side. */
export function endOf({ ends }: Area, by: number): string {
  return ends.find(({ stop }) => (by > 0 ? stop === 10 : stop === 0))?.text ?? "";
}

type Told = Exclude<GapResult, { hidden: true }>;

/** A lens by its short name. */
export const shortOf = (lenses: readonly AskedLens[], id: string): string =>
  lenses.find((lens) => lens.id === id)?.short ?? id;

/** "now → needed: 3.6 steps on average, on balance 2.8 towards “Future”." */
export function gapSentence(
  { lenses }: SpectrumSettings,
  area: Area,
  gap: GapResult,
  result: Parameters<typeof lensOf>[0],
): string {
  const between = { from: shortOf(lenses, gap.from), to: shortOf(lenses, gap.to) };
  if ("hidden" in gap) return fill(words.gapHidden, between);
  if (gap.size === 0) return fill(words.gapNone, between);
  const by = onBalance(gap, result);
  const signed = short(Math.abs(by));
  const towards = { n: signed, end: endOf(area, by) };
  // As far on balance as on average: nobody goes the other way.
  const oneWay = Math.abs(gap.signed) === gap.size;
  const size = oneWay ? signed : short(Math.max(gap.size, Math.abs(by)));
  const balance = signed === "0" ? words.neither : fill(oneWay ? words.all : words.balance, towards);
  return fill(words.gap, { ...between, size, balance });
}

/** Of two means that stand beside it, what they differ by as they are shown: so where everybody marked both. */
function onBalance({ from, to, n, signed }: Told, result: Parameters<typeof lensOf>[0]): number {
  const [a, b] = [lensOf(result, from), lensOf(result, to)];
  const shown = (mean: number) => Math.sign(mean - 5) * tenths(Math.abs(mean - 5));
  return a?.n === n && b?.n === n ? tenths(shown(b.mean) - shown(a.mean)) : signed;
}

/** Every gap of every area, in the order of the areas: paper has no table to unfold. The hidden ones in one sentence. */
export function gapNotes(settings: SpectrumSettings, areas: readonly ShownArea[]): string[] {
  const all = areas.flatMap(({ area, rounds }) => {
    const result = lastOf(rounds)?.result;
    return result ? result.gaps.map((gap) => ({ name: quoted(nameOf(area)), area, gap, result })) : [];
  });
  const hidden = new Set(all.flatMap(({ name, gap }) => ("hidden" in gap ? [name] : [])));
  return [
    ...all
      .filter(({ gap }) => !("hidden" in gap))
      .map(({ name, area, gap, result }) =>
        fill(words.note, { area: name, text: gapSentence(settings, area, gap, result) }),
      ),
    ...(hidden.size > 0 ? [fill(words.gapsHidden, { areas: listed([...hidden]) })] : []),
  ];
}

/** "Typical (median) answers: now: 2.5 of 5 towards “Present” and needed: 1 of 5 towards “Future”." */
export function areaSummary(settings: SpectrumSettings, { area, rounds }: ShownArea): string {
  const result = lastOf(rounds)?.result;
  const parts = settings.lenses.map(({ id, short: lens }) => {
    const found = result && lensOf(result, id);
    return fill(words.lens, { lens, where: found ? where(settings, area, found.median) : charts.hidden });
  });
  return fill(words.typicals, { lenses: listed(parts) });
}

/** A row head: the area, the lens, and the round where there are two. */
function headOf(parts: { area?: Area; lens: string; round: number; rounds: number }): string {
  const lens =
    parts.rounds === 1 ? parts.lens : fill(parts.round === 1 ? words.first : words.second, { lens: parts.lens });
  return parts.area ? fill(words.lensOf, { area: nameOf(parts.area), lens }) : lens;
}

/** Every area and lens with its figures, and the gaps that end at it. */
export function overviewTable(settings: SpectrumSettings, areas: readonly ShownArea[]): TableData {
  const { people, median, mean, spread, gaps, area: head } = words.table;
  const several = settings.lenses.length > 1;
  return {
    columns: [head, people, median, mean, spread, ...(several ? [gaps] : [])],
    rows: areas.flatMap(({ area, rounds }) => {
      if (rounds.length === 0) {
        return [{ head: nameOf(area), cells: Array.from({ length: several ? 5 : 4 }, () => charts.hidden) }];
      }
      return rounds.flatMap(({ round, result }) =>
        settings.lenses.map(({ id, short: lens }) => ({
          head: headOf({ area, lens, round, rounds: rounds.length }),
          cells: [
            ...figures(settings, area, lensOf(result, id)),
            ...(several
              ? [
                  result.gaps
                    .filter(({ to }) => to === id)
                    .map((gap) => gapSentence(settings, area, gap, result))
                    .join(" "),
                ]
              : []),
          ],
        })),
      );
    }),
  };
}

function figures(settings: SpectrumSettings, area: Area, lens: LensResult | undefined): string[] {
  if (!lens) return Array.from({ length: 4 }, () => charts.hidden);
  const { n, median, mean, sd } = lens;
  return [String(n), where(settings, area, median), where(settings, area, mean), sd === null ? "" : short(sd)];
}

/** One area: how many stand at each stop. */
export function areaTable(settings: SpectrumSettings, { area, rounds }: ShownArea): TableData {
  const columns = rounds.flatMap(({ round, result }) =>
    settings.lenses.map(({ id, short: lens }) => ({
      head: headOf({ lens, round, rounds: rounds.length }),
      lens: lensOf(result, id),
    })),
  );
  const stops = Array.from({ length: 11 }, (_, stop) => stop);
  return {
    columns: [words.table.stop, ...columns.map(({ head }) => head)],
    rows: (area.ends[0].stop === 0 ? stops : [...stops].reverse()).map((stop) => ({
      head: where(settings, area, stop),
      cells: columns.map(({ lens }) => (lens ? String(lens.counts[stop] ?? 0) : charts.hidden)),
    })),
  };
}
