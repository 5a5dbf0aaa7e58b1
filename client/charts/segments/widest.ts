/**
 * Where groups differ most: on one answer, or on a scale. A tie in the room says nothing of its groups, so nothing here asks
 * what the whole room chose, except where a single group can be told.
 */
import { asShown } from "../numbers.ts";
import type { SplitItem, SplitOption } from "../split.ts";

/** What one group said; the first of the rows, the room, is none. */
export interface Told {
  name: string;
  item: SplitItem;
}

/** A group's share of one answer. */
export interface Share {
  name: string;
  n: number;
  all: number;
}

/** The answer on which the groups lie furthest apart, and which they are. */
export interface Apart {
  is: "options";
  option: SplitOption;
  /** All groups with the largest share, and all with the smallest; the same ones where nothing differs. */
  high: Share[];
  low: Share[];
  /** 0..1: the largest share less the smallest. */
  size: number;
}

/** The same on a scale: the groups with the highest and the lowest mean. `size` is their distance in lengths of the scale. */
export interface MeansApart {
  is: "scale";
  high: { name: string; mean: number }[];
  low: { name: string; mean: number }[];
  size: number;
}

/** Shares and means are compared as they are told: rounded, so that a difference which nobody can see is none. */
const close = (one: number, other: number): boolean => Math.abs(one - other) < 1e-9;

/** Undefined where no group is told, or the item was not answered. */
export function widest(groups: readonly Told[]): Apart | MeansApart | undefined {
  const [first] = groups;
  if (!first) return undefined;
  return first.item.is === "scale" ? meansApart(groups) : optionsApart(groups, first.item.options);
}

/** Of answers on which groups differ equally, the one that more people gave, then the one that was offered first. */
function optionsApart(groups: readonly Told[], options: readonly SplitOption[]): Apart | undefined {
  const total = (id: string) => groups.reduce((sum, { item }) => sum + countOf(item, id), 0);
  const all = options.map((option) => {
    const shares = groups.flatMap(({ name, item }) =>
      item.n > 0 ? [{ name, n: countOf(item, option.id), all: item.n }] : [],
    );
    const most = Math.max(...shares.map(shareOf));
    const least = Math.min(...shares.map(shareOf));
    return {
      is: "options" as const,
      option,
      high: shares.filter((share) => close(shareOf(share), most)),
      low: shares.filter((share) => close(shareOf(share), least)),
      size: shares.length > 0 ? most - least : 0,
    };
  });
  return all.reduce<Apart | undefined>((best, one) => {
    if (one.high.length === 0) return best;
    if (!best || one.size > best.size + 1e-9) return one;
    return close(one.size, best.size) && total(one.option.id) > total(best.option.id) ? one : best;
  }, undefined);
}

function meansApart(groups: readonly Told[]): MeansApart | undefined {
  const means = groups.flatMap(({ name, item }) => (item.is === "scale" ? [{ name, mean: item.mean }] : []));
  const [first] = groups;
  if (means.length === 0 || first?.item.is !== "scale") return undefined;
  const { min, max } = first.item.scale;
  // In whole tenths, which can be told apart exactly.
  const told = (mean: number) => Math.round(asShown(mean) * 10);
  const most = Math.max(...means.map(({ mean }) => told(mean)));
  const least = Math.min(...means.map(({ mean }) => told(mean)));
  return {
    is: "scale",
    high: means.filter(({ mean }) => told(mean) === most),
    low: means.filter(({ mean }) => told(mean) === least),
    size: (most - least) / 10 / (max - min || 1),
  };
}

/** The answer that most of a group gave; undefined where several tie. */
export function leaderOf(item: SplitItem): SplitOption | undefined {
  if (item.is === "scale") return undefined;
  const most = Math.max(0, ...item.options.map(({ count }) => count));
  const [one, other] = item.options.filter(({ count }) => count === most && count > 0);
  return other ? undefined : one;
}

export const shareOf = ({ n, all }: Share): number => (all > 0 ? n / all : 0);

/** How many of an item gave an answer, or stand at a stop. */
export function countOf(item: SplitItem, id: string): number {
  if (item.is === "scale") return item.counts[id] ?? 0;
  return item.options.find((option) => option.id === id)?.count ?? 0;
}
