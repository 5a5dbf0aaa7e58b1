/** The room's profile in sentences for the report, and as a table. */

import { charts } from "#words/charts.ts";
import { profileChart } from "#words/exercises/profile-chart.ts";
import { fill } from "#words/fill.ts";
import type { Area, Overall, Result } from "../../../shared/exercises/profile/result.ts";
import { PROFILE_BANDS, type ProfileBand } from "../../../shared/metrics/profile.ts";
import type { TableData } from "../../charts/data.ts";
import { signed } from "../../charts/numbers.ts";

const words = profileChart;

interface Named {
  id: string;
  title: string;
}

/** What the two sides are called. */
export type Names = readonly [string, string];

const rounded = ({ leading, managing }: Area) => ({ leading: Math.round(leading), managing: Math.round(managing) });

/** For the report: the whole in figures, where there are enough people for it. */
export function profileNotes({ areas, overall }: Result): string[] {
  const kept = areas.some((area) => "bands" in area && area.bands === null) ? [words.bandsKept] : [];
  return [...overallNote(overall), ...kept];
}

function overallNote(overall: Result["overall"]): string[] {
  if (overall === undefined) return [];
  if (overall === null) return [words.overallHidden];
  const { n, balance, median, sd, extent } = overall;
  const gaps = { n, balance: signed(balance), median: signed(median), extent: Math.round(extent) };
  return [sd === null ? fill(words.overallOne, gaps) : fill(words.overall, { ...gaps, sd: Math.round(sd) })];
}

/** Area by area; with bands where the result has them, which only the report's has. */
export function profileTable(asked: readonly Named[], result: Result, names: Names): TableData {
  const banded = result.areas.some((area) => "bands" in area && area.bands);
  const columns = [words.area, ...names, words.balance, words.sd, words.people];
  return {
    columns: banded ? [...columns, ...PROFILE_BANDS.map((band) => words.bands[band])] : columns,
    rows: asked.map(({ id, title }) => {
      const area = result.areas.find((one) => one.id === id);
      if (!area || "hidden" in area) return { head: title, cells: columns.slice(1).map(() => charts.hidden) };
      const { leading, managing } = rounded(area);
      const spread = area.sd === null ? profileChart.noSd : String(Math.round(area.sd));
      const cells = [String(leading), String(managing), signed(leading - managing), spread, String(area.n)];
      return { head: title, cells: banded ? [...cells, ...bandCells(area)] : cells };
    }),
  };
}

function bandCells({ bands }: Area | Overall): string[] {
  return PROFILE_BANDS.map((band: ProfileBand) => (bands ? String(bands[band] ?? 0) : charts.hidden));
}
