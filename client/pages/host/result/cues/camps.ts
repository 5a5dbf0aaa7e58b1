/** Where the people stand that answered one item. */

import { cues as words } from "#words/cues.ts";
import { fill } from "#words/fill.ts";
import { outerStops } from "../../../../../shared/metrics/flag.ts";
import type { SplitItem } from "../../../../charts/split.ts";

type Scale = Extract<SplitItem, { is: "scale" }>;

/** One answer, or one part of a scale, with its share of the people. */
export interface Camp {
  text: string;
  /** 0..1 */
  share: number;
}

const biggestFirst = (camps: readonly Camp[]): Camp[] => [...camps].sort((a, b) => b.share - a.share);

/** Every answer, or the two ends' thirds of a scale and what lies between them, the biggest first. */
export function campsOf(item: SplitItem): Camp[] {
  if (item.is === "scale") return biggestFirst(partsOf(item));
  return biggestFirst(item.options.map(({ text, count }) => ({ text, share: item.n > 0 ? count / item.n : 0 })));
}

/** The two camps of an item that has them: on a scale the ends, however many stand between. */
export function opposed(item: SplitItem): [Camp, Camp] | null {
  const [one, other] = item.is === "scale" ? biggestFirst(partsOf(item).slice(0, 2)) : campsOf(item);
  return one && other ? [one, other] : null;
}

/** The lower end, the upper end, and the middle where there is one. */
function partsOf({ scale, counts, n }: Scale): Camp[] {
  const stops = Array.from({ length: scale.max - scale.min + 1 }, (_, at) => counts[String(scale.min + at)] ?? 0);
  const third = outerStops(stops.length);
  const share = (some: readonly number[]) => (n > 0 ? some.reduce((sum, count) => sum + count, 0) / n : 0);
  const end = (stop: number, label: string | undefined, text: string) =>
    label === undefined ? fill(text, { stop }) : fill(words.near, { end: label });
  return [
    { text: end(scale.min + third - 1, scale.low, words.upTo), share: share(stops.slice(0, third)) },
    { text: end(scale.max - third + 1, scale.high, words.from), share: share(stops.slice(-third)) },
    { text: words.middle, share: share(stops.slice(third, -third)) },
  ];
}
