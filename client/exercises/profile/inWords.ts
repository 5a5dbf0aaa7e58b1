/** The room's profile as a sentence, and as a table. */

import { charts } from "#words/charts.ts";
import { profileChart } from "#words/exercises/profile-chart.ts";
import { fill } from "#words/fill.ts";
import type { Area, Overall, Result } from "../../../shared/exercises/profile/result.ts";
import { PROFILE_BANDS, type ProfileBand } from "../../../shared/metrics/profile.ts";
import type { TableData } from "../../charts/data.ts";
import { signed } from "../../charts/numbers.ts";
import { listed } from "../../charts/summary.ts";

const words = profileChart;

interface Named {
  id: string;
  title: string;
}

const shownIn = (asked: readonly Named[], { areas }: Result): { title: string; area: Area }[] =>
  asked.flatMap(({ id, title }) => {
    const area = areas.find((one) => one.id === id);
    return area && !("hidden" in area) ? [{ title, area }] : [];
  });

/** Where the two bars lie furthest apart, all that tie. It says how far, and not that either should be longer. */
export function profileSummary(asked: readonly Named[], result: Result): string {
  const shown = shownIn(asked, result);
  const [only] = shown;
  if (!only) return charts.hiddenItem;
  const gapOf = ({ area }: { area: Area }) => Math.abs(Math.round(area.leading) - Math.round(area.managing));
  const widest = Math.max(...shown.map(gapOf));
  if (shown.length === 1) return fill(words.one, { area: only.title, ...rounded(only.area), n: only.area.n });
  if (widest === 0) return words.alike;
  const apart = shown.filter((one) => gapOf(one) === widest);
  return fill(words.apart, { areas: listed(apart.map(({ title }) => title)), gap: widest });
}

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
export function profileTable(asked: readonly Named[], result: Result): TableData {
  const banded = result.areas.some((area) => "bands" in area && area.bands);
  const columns = [words.area, words.leading, words.managing, words.balance, words.sd, words.people];
  return {
    columns: banded ? [...columns, ...PROFILE_BANDS.map((band) => words.bands[band])] : columns,
    rows: asked.map(({ id, title }) => {
      const area = result.areas.find((one) => one.id === id);
      if (!area || "hidden" in area) return { head: title, cells: columns.slice(1).map(() => charts.hidden) };
      const { leading, managing } = rounded(area);
      const spread = area.sd === null ? profileChart.noSd : String(Math.round(area.sd));
      const cells = [String(leading), String(managing), signed(area.balance), spread, String(area.n)];
      return { head: title, cells: banded ? [...cells, ...bandCells(area)] : cells };
    }),
  };
}

function bandCells({ bands }: Area | Overall): string[] {
  return PROFILE_BANDS.map((band: ProfileBand) => (bands ? String(bands[band] ?? 0) : charts.hidden));
}
