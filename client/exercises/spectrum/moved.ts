/** Who changed sides between two rounds of a `spectrum`. */

import { charts } from "#words/charts.ts";
import { spectrumChart } from "#words/exercises/spectrum-chart.ts";
import { fill } from "#words/fill.ts";
import type { Named } from "../../charts/data.ts";
import { movementSummary, quoted } from "../../charts/summary.ts";
import { movementOf } from "../contract/rounds.ts";
import { type Area, nameOf } from "./marks.ts";
import type { ShownArea, SpectrumProps, SpectrumSettings } from "./read.ts";

const words = spectrumChart;

/** Movement is told between three sides: towards either end, and the middle. */
export function sidesOf({ middle }: SpectrumSettings, { ends }: Area): Named[] {
  const text = (stop: 0 | 10) => fill(words.side, { end: ends.find((end) => end.stop === stop)?.text ?? "" });
  return [
    { id: "L", text: text(10) },
    { id: "B", text: middle },
    { id: "M", text: text(0) },
  ];
}

/** Who moved in one area, and rounds of it that are hidden. */
export function areaNotes(
  { face: { settings }, result }: SpectrumProps,
  { area, rounds, hidden }: ShownArea,
): string[] {
  const movement = movementOf(result, area.id);
  const rest = rounds.length === 0 ? [] : hidden;
  return [
    ...rest.map((round) => (round === 1 ? charts.hiddenRound.first : charts.hiddenRound.second)),
    ...(movement ? [movementSummary(movement, sidesOf(settings, area))] : []),
  ];
}

/** The same for all areas, each by its name. */
export function allNotes(props: SpectrumProps, areas: readonly ShownArea[]): string[] {
  return areas.flatMap((shown) =>
    areaNotes(props, shown).map((text) => fill(words.note, { area: quoted(nameOf(shown.area)), text })),
  );
}
