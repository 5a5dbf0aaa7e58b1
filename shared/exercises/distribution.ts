/** The distribution of a room's answers to one item. Most results consist of these. */
import * as v from "valibot";
import { FLOW_MINIMUM } from "../limits.ts";
import { agreement, modal } from "../metrics/agreement.ts";
import { consensus } from "../metrics/consensus.ts";
import { flagNominal, flagOrdinal } from "../metrics/flag.ts";
import { movement } from "../metrics/movement.ts";
import { polarisationNominal, polarisationOrdinal } from "../metrics/polarisation.ts";
import { lastOf } from "../plain.ts";
import { Count } from "../primitives.ts";

/** A figure of a result for the aggregate table. `value` is null if it is hidden for anonymity. */
export interface Figure {
  item: string;
  measure: string;
  value: number | null;
}

/** Fewer people than the minimum answered this item, so it has no figures. */
export const Hidden = v.object({ id: v.string(), hidden: v.literal(true) });

export const Flag = v.picklist(["aligned", "two-camps", "open"]);

/** One item answered with named options. `counts` has an entry for every option offered. */
export const Distribution = v.object({
  id: v.string(),
  n: Count,
  counts: v.record(v.string(), Count),
  /** The most frequent options; several if they tie. */
  modal: v.array(v.string()),
  /** 0..1, normalised entropy; null where several options could be chosen. */
  agreement: v.nullable(v.number()),
  /** 0..1, Reynal-Querol; null where several options could be chosen. Never interpret it alone. */
  polarisation: v.nullable(v.number()),
  flag: v.nullable(Flag),
});
export type Distribution = v.InferOutput<typeof Distribution>;

/** One item answered on a scale of numbers. `counts` has an entry for every stop. */
export const ScaleDistribution = v.object({
  id: v.string(),
  n: Count,
  counts: v.record(v.string(), Count),
  mean: v.number(),
  /** 0..1, Tastle & Wierman 2007. */
  consensus: v.number(),
  /** 0..1, (1 − A) ÷ 2 with van der Eijk's agreement A. */
  polarisation: v.number(),
  flag: v.nullable(Flag),
});
export type ScaleDistribution = v.InferOutput<typeof ScaleDistribution>;

/** The same people at two places of a scale: how many go up from the one to the other, stay, and go down. */
export const Ways = v.object({ up: Count, same: Count, down: Count });
export type Ways = v.InferOutput<typeof Ways>;

export const ItemDistribution = v.union([Distribution, Hidden]);
export type ItemDistribution = v.InferOutput<typeof ItemDistribution>;
export const ItemScale = v.union([ScaleDistribution, Hidden]);
export type ItemScale = v.InferOutput<typeof ItemScale>;

/** How answers to one item changed between the rounds, of people who answered both before the first result was shown. */
export const ItemMovement = v.union([
  v.object({
    id: v.string(),
    n: Count,
    changed: Count,
    /** Answers gained minus answers lost, per option. Empty, like `flows`, if it would reveal what too few people answered. */
    net: v.record(v.string(), v.pipe(v.number(), v.integer())),
    flows: v.array(v.object({ from: v.string(), to: v.string(), n: Count })),
    /** People in flows that are too small to be listed. */
    other: Count,
  }),
  Hidden,
]);
export type ItemMovement = v.InferOutput<typeof ItemMovement>;

/** Rounds to three decimals, as all figures are sent. Nought has no sign, which would be lost on the way. */
export const round3 = (x: number): number => Math.round(x * 1000) / 1000 + 0;
export const round3OrNull = (x: number | null): number | null => (x === null ? null : round3(x));

function count(options: readonly string[], values: Iterable<string>): Record<string, number> {
  const counts: Record<string, number> = Object.fromEntries(options.map((option) => [option, 0]));
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

/**
 * Counts one option per person. `camps`: the only two options that can form two opposed camps; by default any two can.
 */
export function distribute(
  id: string,
  options: readonly string[],
  values: readonly string[],
  minimum: number,
  camps?: readonly [string, string],
): ItemDistribution {
  if (values.length < Math.max(1, minimum)) return { id, hidden: true };
  const counts = count(options, values);
  return {
    id,
    n: values.length,
    counts,
    modal: modal(counts)?.options ?? [],
    agreement: round3OrNull(agreement(Object.values(counts))),
    polarisation: round3OrNull(polarisationNominal(Object.values(counts))),
    flag: camps ? flagNominal(counts, camps) : flagNominal(counts),
  };
}

/** Counts several options per person. The counts sum to more than `n`, so agreement is undefined. */
export function distributeMany(
  id: string,
  options: readonly string[],
  choices: readonly (readonly string[])[],
  minimum: number,
): ItemDistribution {
  if (choices.length < Math.max(1, minimum)) return { id, hidden: true };
  const counts = count(options, choices.flat());
  return {
    id,
    n: choices.length,
    counts,
    modal: modal(counts)?.options ?? [],
    agreement: null,
    polarisation: null,
    flag: null,
  };
}

/** Counts one number per person on a scale with these `stops`, in ascending order. */
export function distributeScale(
  id: string,
  stops: readonly number[],
  values: readonly number[],
  minimum: number,
): ItemScale {
  if (values.length < Math.max(1, minimum)) return { id, hidden: true };
  const counts = count(stops.map(String), values.map(String));
  const points = stops.map((value) => ({ value, count: counts[value] ?? 0 }));
  const width = (lastOf(stops) ?? 0) - (stops[0] ?? 0);
  const cns = consensus(points, width) ?? 1;
  return {
    id,
    n: values.length,
    counts,
    mean: round3(values.reduce((sum, value) => sum + value, 0) / values.length),
    consensus: round3(cns),
    polarisation: round3(polarisationOrdinal(points.map((point) => point.count)) ?? 0),
    flag: flagOrdinal(
      points.map((point) => point.count),
      cns,
    ),
  };
}

/** Counts how answers to one item changed between the rounds; hidden below the minimum. */
export function movementOf(
  id: string,
  options: readonly string[],
  pairs: readonly (readonly [string, string])[],
  minimum: number,
): ItemMovement {
  if (pairs.length < Math.max(1, minimum)) return { id, hidden: true };
  return { id, ...movement(pairs, options, FLOW_MINIMUM) };
}

/** The rows of one item in the aggregate table. */
export function figuresOf(item: ItemDistribution | ItemScale): Figure[] {
  if ("hidden" in item) return [{ item: item.id, measure: "n", value: null }];
  const figure = (measure: string, value: number | null): Figure => ({ item: item.id, measure, value });
  const entries = Object.entries(item.counts);
  // JavaScript orders integer keys first, so −2 would follow 2.
  if ("mean" in item) entries.sort(([a], [b]) => Number(a) - Number(b));
  const counts = entries.map(([option, n]) => figure(`count:${option}`, n));
  if ("mean" in item)
    return [
      figure("n", item.n),
      ...counts,
      figure("mean", item.mean),
      figure("consensus", item.consensus),
      figure("polarisation", item.polarisation),
    ];
  const measures = { agreement: item.agreement, polarisation: item.polarisation };
  const measured = Object.entries(measures).flatMap(([name, value]) => (value === null ? [] : [figure(name, value)]));
  return [figure("n", item.n), ...counts, ...measured];
}
