/** How a room's answers to one item spread: the part that results of most exercises are made of. */
import * as v from "valibot";
import { FLOW_MINIMUM } from "../limits.ts";
import { agreement, modal } from "../metrics/agreement.ts";
import { consensus } from "../metrics/consensus.ts";
import { flagNominal, flagOrdinal } from "../metrics/flag.ts";
import { movement } from "../metrics/movement.ts";
import { polarisationNominal, polarisationOrdinal } from "../metrics/polarisation.ts";
import { lastOf } from "../plain.ts";
import { Count } from "../primitives.ts";

/** A figure of a result for the aggregate table: `value` is null where it is hidden for anonymity. */
export interface Figure {
  item: string;
  measure: string;
  value: number | null;
}

/** Fewer people than the minimum answered this item: nothing about it is told. */
export const Hidden = v.object({ id: v.string(), hidden: v.literal(true) });

export const Flag = v.picklist(["aligned", "two-camps", "open"]);

/** One item answered with named options. `counts` has an entry for every option offered. */
export const Distribution = v.object({
  id: v.string(),
  n: Count,
  counts: v.record(v.string(), Count),
  /** The commonest options, all that tie. */
  modal: v.array(v.string()),
  /** 0..1, normalised entropy; null where several options could be chosen. */
  agreement: v.nullable(v.number()),
  /** 0..1, Reynal-Querol; null where several options could be chosen. Never to be read alone. */
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

export const ItemDistribution = v.union([Distribution, Hidden]);
export type ItemDistribution = v.InferOutput<typeof ItemDistribution>;
export const ItemScale = v.union([ScaleDistribution, Hidden]);
export type ItemScale = v.InferOutput<typeof ItemScale>;

/** How one item moved between the rounds, among those who answered both before anything was shown. */
export const ItemMovement = v.union([
  v.object({
    id: v.string(),
    n: Count,
    changed: Count,
    /** Answers gained less answers lost, per option; empty, as `flows`, where it would tell what too few people said. */
    net: v.record(v.string(), v.pipe(v.number(), v.integer())),
    flows: v.array(v.object({ from: v.string(), to: v.string(), n: Count })),
    /** People who moved along flows too small to be named. */
    other: Count,
  }),
  Hidden,
]);
export type ItemMovement = v.InferOutput<typeof ItemMovement>;

/** Figures leave the server with three decimals. */
export const round3 = (x: number): number => Math.round(x * 1000) / 1000;
export const round3OrNull = (x: number | null): number | null => (x === null ? null : round3(x));

function count(options: readonly string[], values: Iterable<string>): Record<string, number> {
  const counts: Record<string, number> = Object.fromEntries(options.map((option) => [option, 0]));
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

/**
 * Counts one chosen option per person. `camps`: the two options that can stand against each other, where it is not
 * any two.
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

/** Counts several chosen options per person: `counts` add up to more than `n`, so agreement has no meaning. */
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

/** Counts one number per person on the scale made of `stops`, ascending. */
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

/** Movement of one item between the rounds, hidden below the minimum. */
export function moved(
  id: string,
  options: readonly string[],
  pairs: readonly (readonly [string, string])[],
  minimum: number,
): ItemMovement {
  if (pairs.length < Math.max(1, minimum)) return { id, hidden: true };
  return { id, ...movement(pairs, options, FLOW_MINIMUM) };
}

/** The aggregate table's rows of one item. */
export function figuresOf(item: ItemDistribution | ItemScale): Figure[] {
  if ("hidden" in item) return [{ item: item.id, measure: "n", value: null }];
  const figure = (measure: string, value: number | null): Figure => ({ item: item.id, measure, value });
  const entries = Object.entries(item.counts);
  // An object lists its whole numbers first, so that −2 would come after 2.
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
