/** Where the people stand that answered one item. */

import { cues as words } from "#words/cues.ts";
import { fill } from "#words/fill.ts";
import { outerStops } from "../../../../../shared/metrics/flag.ts";
import type { SplitItem } from "../../../../charts/split.ts";

type Scale = Extract<SplitItem, { is: "scale" }>;

/** One answer, or one part of a scale, with the people that gave it. */
export interface Camp {
  text: string;
  count: number;
  /** The share that it has by chance: of the options offered, or of the stops of the scale. */
  chance: number;
}

const biggestFirst = (camps: readonly Camp[]): Camp[] => [...camps].sort((a, b) => b.count - a.count);

/** Every answer, or the two ends' thirds of a scale and what lies between them, the biggest first. */
export function campsOf(item: SplitItem): Camp[] {
  if (item.is === "scale") return biggestFirst(partsOf(item));
  const chance = 1 / Math.max(1, item.options.length);
  return biggestFirst(item.options.map(({ text, count }) => ({ text: fill(words.for, { text }), count, chance })));
}

/** The two camps of an item that has them: on a scale the ends, however many stand between. */
export function opposed(item: SplitItem): [Camp, Camp] | null {
  const [one, other] = item.is === "scale" ? biggestFirst(partsOf(item).slice(0, 2)) : campsOf(item);
  return one && other ? [one, other] : null;
}

/** The lower end, the upper end, and the middle where there is one. */
function partsOf({ scale, counts }: Scale): Camp[] {
  const stops = Array.from({ length: scale.max - scale.min + 1 }, (_, at) => counts[String(scale.min + at)] ?? 0);
  const third = outerStops(stops.length);
  const part = (text: string, some: readonly number[]): Camp => ({
    text,
    count: some.reduce((sum, count) => sum + count, 0),
    chance: some.length / stops.length,
  });
  const end = (stop: number, label: string | undefined, text: string) =>
    label === undefined ? fill(text, { stop }) : fill(words.near, { end: label });
  return [
    part(end(scale.min + third - 1, scale.low, words.upTo), stops.slice(0, third)),
    part(end(scale.max - third + 1, scale.high, words.from), stops.slice(-third)),
    part(words.middle, stops.slice(third, -third)),
  ];
}
