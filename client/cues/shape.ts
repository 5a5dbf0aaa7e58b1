/** The shape of one item's answers, whatever they were given on. */
import { consensus } from "../../shared/metrics/consensus.ts";
import { type Flag, flagNominal, flagOrdinal } from "../../shared/metrics/flag.ts";
import { polarisationNominal, polarisationOrdinal } from "../../shared/metrics/polarisation.ts";
import type { SplitItem } from "../exercises/split.ts";
import { cues as words } from "../locales/en/cues.ts";
import { fill } from "../locales/index.ts";

type Scale = Extract<SplitItem, { is: "scale" }>;

/** One answer, or one end of a scale, with its share of the people. */
interface Camp {
  text: string;
  /** 0..1 */
  share: number;
}

interface Shape {
  flag: Flag | null;
  /** 0..1 */
  polarisation: number;
  /** The biggest first; of a scale its two ends' thirds. */
  camps: Camp[];
}

/** People per stop, in order. */
function scaleCounts({ scale: { min, max }, counts }: Scale): number[] {
  return Array.from({ length: max - min + 1 }, (_, at) => counts[String(min + at)] ?? 0);
}

export function shape(item: SplitItem): Shape {
  return item.is === "scale" ? scaleShape(item) : optionsShape(item);
}

function optionsShape({ n, options }: Extract<SplitItem, { is: "options" }>): Shape {
  const counts = Object.fromEntries(options.map(({ id, count }) => [id, count]));
  // Leading against "both" is not two camps.
  const roles = options.filter(({ tone }) => tone === "leading" || tone === "managing").map(({ id }) => id);
  const [one, other] = roles;
  const opposed = options.some(({ tone }) => tone === "both") && one && other ? ([one, other] as const) : undefined;
  const camps = options.map(({ text, count }) => ({ text, share: n > 0 ? count / n : 0 }));
  // Several answers a person make shares of more than the whole, of which no flag speaks.
  const single = options.reduce((sum, { count }) => sum + count, 0) === n;
  return {
    flag: single ? flagNominal(counts, opposed) : null,
    polarisation: polarisationNominal(Object.values(counts)) ?? 0,
    camps: camps.toSorted((a, b) => b.share - a.share),
  };
}

function scaleShape(item: Scale): Shape {
  const { scale, n } = item;
  const counts = scaleCounts(item);
  const points = counts.map((count, at) => ({ value: scale.min + at, count }));
  const third = Math.floor((counts.length - 1) / 3) + 1;
  const share = (some: readonly number[]) => (n > 0 ? some.reduce((sum, count) => sum + count, 0) / n : 0);
  const ends = [
    { text: end(scale.min + third - 1, scale.low, words.upTo), share: share(counts.slice(0, third)) },
    { text: end(scale.max - third + 1, scale.high, words.from), share: share(counts.slice(-third)) },
  ];
  return {
    flag: flagOrdinal(counts, consensus(points, scale.max - scale.min) ?? 1),
    polarisation: polarisationOrdinal(counts) ?? 0,
    camps: ends.toSorted((a, b) => b.share - a.share),
  };
}

const end = (stop: number, label: string | undefined, text: string): string =>
  label === undefined ? fill(text, { stop }) : fill(words.near, { end: label });
