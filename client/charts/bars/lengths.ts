/** How long bars are: the longest of them is the measure, so that few answers fill the picture as well as many. */
import type { BarRow, RoundCount } from "../data.ts";
import { pagesByWeight } from "../figure/paging.ts";
import { shareOf } from "../share.ts";

/** The largest share of any bar, 0..1. */
export const longestOf = (rows: readonly BarRow[]): number =>
  Math.max(0, ...rows.flatMap(({ rounds }) => rounds.map(shareOf)));

/** Of the longest, 0..1. */
export function lengthOf(one: Pick<RoundCount, "count" | "n">, longest: number): number {
  return longest > 0 ? Math.round((shareOf(one) / longest) * 1000) / 1000 : 0;
}

/** Pages of bars in the order given, cut by the height that they take on a 4:3 stage; every bar is on one of them. */
export function barPages(rows: readonly BarRow[]): BarRow[][] {
  const isOver = rows.some(({ label }) => label.length > BESIDE);
  const twice = rows.some(({ rounds }) => rounds.length > 1) ? TWICE : 0;
  const heightOf = ({ label }: BarRow) => {
    const lines = Math.ceil(label.length / (isOver ? LETTERS.over : LETTERS.beside)) * LINE;
    return twice + GAP + (isOver ? lines + BAR : Math.max(lines, BAR));
  };
  return pagesByWeight(rows, heightOf, HEIGHT);
}

/** Characters of a label that stand beside a bar, on two lines at most; longer ones stand above. */
export const BESIDE = 46;
/** Characters on a line of a label. */
const LETTERS = { beside: 26, over: 62 } as const;
/** The height of a page, which is eight bars at most, and what there is of each bar: in em. */
const HEIGHT = 12;
const LINE = 1.35;
const BAR = 1.3;
const GAP = 0.15;
/** An earlier round above a later one. */
const TWICE = 0.9;
