/** How far typical answers lie apart: what the strips show, in which order they stand, and which of them are framed. */
import type { Lens } from "../../../shared/exercises/spectrum/lenses.ts";
import { pairsOf } from "../../../shared/exercises/spectrum/lenses.ts";
import { lastOf } from "../../../shared/plain.ts";
import { pagesOf } from "../../charts/figure/paging.ts";
import { lensOf, type ShownArea, type SpectrumSettings } from "./read.ts";

const MIDDLE = 5;

/** Two typical answers of one area, or one and the middle of the line. */
export interface Apart {
  shown: ShownArea;
  /** None where one lens is set against the middle. */
  from?: Lens;
  to: Lens;
  /** In steps, one decimal; positive values point to the leading end. */
  by: number;
}

/** Every pair of lenses of one area that may be shown; of a single lens its distance from the middle. */
export function apartIn({ lenses }: SpectrumSettings, shown: ShownArea): Apart[] {
  const result = lastOf(shown.rounds)?.result;
  if (!result) return [];
  const typical = (lens: Lens) => lensOf(result, lens)?.median;
  const [only] = lenses;
  if (lenses.length === 1 && only) {
    const at = typical(only.id);
    return at === undefined ? [] : [{ shown, to: only.id, by: short(at - MIDDLE) }];
  }
  return pairsOf(lenses.map(({ id }) => id)).flatMap(([from, to]) => {
    const [a, b] = [typical(from), typical(to)];
    return a === undefined || b === undefined ? [] : [{ shown, from, to, by: short(b - a) }];
  });
}

/** The widest of all areas, all that tie; several pairs of one area are several. */
export function widestOf(settings: SpectrumSettings, areas: readonly ShownArea[]): Apart[] {
  const all = areas.flatMap((shown) => apartIn(settings, shown));
  const most = Math.max(...all.map(sizeOf));
  return all.filter((one) => sizeOf(one) === most);
}

/** Areas on one page of a big screen, by the longest words at an end: at 4:3 a line holds some fifteen letters. */
export function areasAPage({ areas }: SpectrumSettings): number {
  const longest = Math.max(...areas.flatMap(({ ends }) => ends.map(({ text }) => text.length)));
  return longest <= 30 ? 5 : longest <= 45 ? 4 : 3;
}

/** The areas with the widest first; of two that look alike the one whose single answers lie further apart. */
export function widestFirst(settings: SpectrumSettings, areas: readonly ShownArea[]): ShownArea[] {
  const size = (shown: ShownArea) => Math.max(-1, ...apartIn(settings, shown).map(sizeOf));
  const people = ({ rounds }: ShownArea) =>
    Math.max(0, ...(lastOf(rounds)?.result.gaps ?? []).map((gap) => ("hidden" in gap ? 0 : gap.size)));
  return [...areas].sort((a, b) => size(b) - size(a) || people(b) - people(a));
}

/** The areas on the pages of a big screen. */
export const areasOnPages = (settings: SpectrumSettings, areas: readonly ShownArea[]): ShownArea[][] =>
  pagesOf(widestFirst(settings, areas), areasAPage(settings));

/** The areas that the sentence speaks of; none where all are alike, and none stands out. */
export function framedOf(settings: SpectrumSettings, areas: readonly ShownArea[]): string[] {
  const widest = widestOf(settings, areas);
  const ids = new Set(widest.map(({ shown }) => shown.area.id));
  const shown = areas.filter(({ rounds }) => rounds.length > 0);
  return (widest[0]?.by ?? 0) === 0 || (ids.size === shown.length && ids.size > 1) ? [] : [...ids];
}

const sizeOf = ({ by }: Apart): number => Math.abs(by);
const short = (x: number): number => Math.round(x * 10) / 10;
