/** Items for results by segment: parts of a bar, or a place on a scale. */
import type { Distribution, ItemDistribution, ItemScale } from "../../shared/exercises/distribution.ts";
import type { Tone } from "./data.ts";

/** An answer that can be given, and how many gave it. */
export interface SplitOption {
  id: string;
  text: string;
  tone: Tone;
  count: number;
}

/** A scale of numbers, with words for its ends where it has any. */
export interface SplitScale {
  min: number;
  max: number;
  low?: string;
  high?: string;
}

/** One item that a result tells, of the room or of a group. */
export type SplitItem = {
  id: string;
  /** What was asked, where the step asks several things. */
  text?: string;
  n: number;
  /** The shape of the answers as the result has it; null where it has none. */
  flag: Distribution["flag"];
  /** 0..1; null where the result has none. */
  polarisation: number | null;
} & (
  | { is: "options"; options: readonly SplitOption[] }
  | { is: "scale"; scale: SplitScale; counts: Readonly<Record<string, number>>; mean: number }
);

/** An item that is answered with named options; nothing where it is hidden. What was not offered is left out. */
export function optionsItem(
  item: ItemDistribution | undefined,
  options: readonly Omit<SplitOption, "count">[],
  text?: string,
): SplitItem[] {
  if (!item || "hidden" in item) return [];
  const counted = options.flatMap((option) => {
    const count = item.counts[option.id];
    return count === undefined ? [] : [{ ...option, count }];
  });
  const { id, n, flag, polarisation } = item;
  return [{ is: "options", id, n, flag, polarisation, options: counted, ...(text !== undefined && { text }) }];
}

/** Options with their counts; an option without a count has 0. */
export const counted = (
  options: readonly Omit<SplitOption, "count">[],
  counts: Readonly<Record<string, number>>,
): SplitOption[] => options.map((option) => ({ ...option, count: counts[option.id] ?? 0 }));

/** An item that is answered on a scale; nothing where it is hidden. */
export function scaleItem(item: ItemScale | undefined, scale: SplitScale, text?: string): SplitItem[] {
  if (!item || "hidden" in item) return [];
  const { id, n, flag, polarisation, counts, mean } = item;
  return [{ is: "scale", id, n, flag, polarisation, counts, mean, scale, ...(text !== undefined && { text }) }];
}
