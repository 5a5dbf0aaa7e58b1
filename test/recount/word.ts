/**
 * The comparison of a double take, counted once more from its definition and from nothing of the product: the mean over the acts of
 * (mean when told of a leader − mean when told of a manager), and the 5th to the 95th percentile of the same over 2,000 rooms that
 * are drawn from this one, each list from itself.
 */
import { LIST_WORDS } from "../support/doubletake.ts";
import type { Random } from "../support/random.ts";

/** What one person read and rated; an act that is left out was skipped. */
export interface Sheet {
  list: "a" | "b";
  worth: Readonly<Record<string, number>>;
}

export interface Compared {
  d: number;
  low: number;
  high: number;
}

const ACTS = Object.keys(LIST_WORDS.a);
const DRAWS = 2_000;

const average = (of: readonly number[]): number => of.reduce((sum, one) => sum + one, 0) / of.length;

/** NaN where nobody rated some act under one of the words. */
export function differenceIn(sheets: readonly Sheet[]): number {
  const rated = (act: string, word: "leader" | "manager") =>
    sheets.flatMap(({ list, worth }) => (LIST_WORDS[list][act] === word ? (worth[act] ?? []) : []));
  return average(ACTS.map((act) => average(rated(act, "leader")) - average(rated(act, "manager"))));
}

/** The comparison with its range. */
export function compared(sheets: readonly Sheet[], random: Random): Compared {
  const lists = (["a", "b"] as const).map((list) => sheets.filter((sheet) => sheet.list === list));
  const again = Array.from({ length: DRAWS }, () =>
    differenceIn(lists.flatMap((people) => people.map(() => random.pick(people)))),
  ).filter((one) => !Number.isNaN(one));
  again.sort((one, other) => one - other);
  return { d: differenceIn(sheets), low: quantile(again, 0.05), high: quantile(again, 0.95) };
}

/** Between two neighbours in proportion, as spreadsheets have it. */
function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const [below = Number.NaN, above = below] = sorted.slice(Math.floor(place), Math.floor(place) + 2);
  return below + (above - below) * (place % 1);
}
