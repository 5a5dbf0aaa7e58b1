/** Plain sums over raw answers, written apart from the product's measures: what a report says is held against them. */

/** How many people a figure needs: an opinion three, something about oneself five. */
export const LEAST = { O: 3, S: 5 } as const;

export const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
export const mean = (values: readonly number[]): number => sum(values) / values.length;

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return sorted.length % 2 === 1 ? sorted[Math.floor(half)]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

/** The sample's standard deviation. */
export function deviation(values: readonly number[]): number {
  const middle = mean(values);
  return Math.sqrt(sum(values.map((value) => (value - middle) ** 2)) / (values.length - 1));
}

export function count<T extends string | number>(options: readonly T[], values: readonly T[]): Record<string, number> {
  return Object.fromEntries(options.map((option) => [option, values.filter((value) => value === option).length]));
}

export const stops = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, place) => from + place);

/** One item with named options, or nothing of it where too few answered. */
export function named(id: string, options: readonly string[], values: readonly string[], least: number): object {
  if (values.length < least) return { id, hidden: true };
  const counts = count(options, values);
  const most = Math.max(...Object.values(counts));
  const shares = Object.values(counts).map((n) => n / values.length);
  const entropy = -sum(shares.filter((p) => p > 0).map((p) => p * Math.log(p)));
  return {
    id,
    n: values.length,
    counts,
    modal: options.filter((option) => counts[option] === most),
    agreement: 1 - entropy / Math.log(options.length),
    polarisation: 4 * sum(shares.map((p) => p * p * (1 - p))),
  };
}

/** One item on a scale, or nothing of it where too few answered. */
export function scaled(id: string, scale: readonly number[], values: readonly number[], least: number): object {
  if (values.length < least) return { id, hidden: true };
  const width = scale.at(-1)! - scale[0]!;
  const middle = mean(values);
  const consensus = 1 + sum(values.map((value) => Math.log2(1 - Math.abs(value - middle) / width) / values.length));
  return { id, n: values.length, counts: count(scale, values), mean: middle, consensus };
}

/** Who changed between two rounds. */
export function movement(
  id: string,
  options: readonly string[],
  pairs: readonly (readonly [string, string])[],
  answered: readonly number[],
  least: number,
): object {
  if (pairs.length < least) return { id, hidden: true };
  const changes = pairs.filter(([from, to]) => from !== to);
  const told = { id, n: pairs.length, changed: changes.length };
  // Where one to two people (or four) answered only one round, the figures less each other would be theirs.
  const telling = answered.some((n) => n > pairs.length && n - pairs.length < least);
  if (telling) return { ...told, net: {}, flows: [], other: changes.length };
  const flow = (from: string, to: string) => changes.filter(([a, b]) => a === from && b === to).length;
  const flows = options
    .flatMap((from) => options.map((to) => ({ from, to, n: flow(from, to) })))
    .filter(({ n }) => n >= 3)
    .sort((a, b) => b.n - a.n);
  const net = Object.fromEntries(
    options.map((option) => [
      option,
      changes.filter(([, to]) => to === option).length - changes.filter(([from]) => from === option).length,
    ]),
  );
  return { ...told, net, flows, other: changes.length - sum(flows.map(({ n }) => n)) };
}

/**
 * Where a report differs from what was counted here, as paths; nothing where they agree. Figures are rounded to three
 * places there. What this recount does not have is not looked at.
 */
export function differences(reported: unknown, counted: unknown, path: string): string[] {
  if (typeof counted === "number" && typeof reported === "number")
    return Math.abs(counted - reported) < 0.000_6 ? [] : [`${path}: ${reported} instead of ${counted}`];
  if (Array.isArray(counted) && Array.isArray(reported) && counted.length === reported.length)
    return counted.flatMap((one, place) => differences(reported[place], one, `${path}[${place}]`));
  if (isRecord(counted) && isRecord(reported)) {
    const keys = /\.(counts|net|shares|areas|kinds)$/.test(path)
      ? new Set([...Object.keys(counted), ...Object.keys(reported)])
      : Object.keys(counted);
    return [...keys].flatMap((key) => differences(reported[key], counted[key], `${path}.${key}`));
  }
  return Object.is(reported, counted)
    ? []
    : [`${path}: ${JSON.stringify(reported)} instead of ${JSON.stringify(counted)}`];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
