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

/** The value below which this share of the people lie, between two of them in proportion. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = share * (sorted.length - 1);
  const below = sorted[Math.floor(at)]!;
  return below + (at % 1) * ((sorted[Math.floor(at) + 1] ?? below) - below);
}

export function count<T extends string | number>(options: readonly T[], values: readonly T[]): Record<string, number> {
  return Object.fromEntries(options.map((option) => [option, values.filter((value) => value === option).length]));
}

export const stops = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, place) => from + place);

/** A hair's breadth, for shares that are a bound on paper. */
const HAIR = 1e-9;

/** One item with named options, or nothing of it where too few answered. `opposed`: the only two that can be two camps. */
export function named(
  id: string,
  options: readonly string[],
  values: readonly string[],
  least: number,
  opposed?: readonly string[],
): object {
  if (values.length < least) return { id, hidden: true };
  const counts = count(options, values);
  const most = Math.max(...Object.values(counts));
  const shares = Object.values(counts).map((n) => n / values.length);
  const entropy = -sum(shares.filter((p) => p > 0).map((p) => p * Math.log(p)));
  const polarisation = 4 * sum(shares.map((p) => p * p * (1 - p)));
  const big = options.filter((option) => counts[option]! / values.length >= 0.35 - HAIR);
  const camps = big.length === 2 && (opposed ?? big).every((option) => big.includes(option));
  return {
    id,
    n: values.length,
    counts,
    modal: options.filter((option) => counts[option] === most),
    agreement: 1 - entropy / Math.log(options.length),
    polarisation,
    flag: most / values.length >= 0.8 - HAIR ? "aligned" : camps && polarisation >= 0.6 - HAIR ? "two-camps" : "open",
  };
}

/** One item on a scale, or nothing of it where too few answered. */
export function scaled(id: string, scale: readonly number[], values: readonly number[], least: number): object {
  if (values.length < least) return { id, hidden: true };
  const width = scale.at(-1)! - scale[0]!;
  const middle = mean(values);
  const consensus = 1 + sum(values.map((value) => Math.log2(1 - Math.abs(value - middle) / width) / values.length));
  const counts = count(scale, values);
  const polarisation = split(scale.map((stop) => counts[stop]!));
  // The outer thirds of the way from the first stop to the last; of four stops the halves.
  const outer = (place: number) => place * 3 <= scale.length - 1;
  const low = scale.filter((_, place) => outer(place));
  const high = scale.filter((_, place) => outer(scale.length - 1 - place));
  const ends = [low, high].map((end) => values.filter((value) => end.includes(value)).length / values.length);
  const camps = ends.every((share) => share >= 0.25 - HAIR) && polarisation >= 0.6 - HAIR;
  const flag = consensus >= 0.8 - HAIR ? "aligned" : camps ? "two-camps" : "open";
  return { id, n: values.length, counts, mean: middle, consensus, polarisation, flag };
}

/**
 * How far people stand at the two ends of a scale (van der Eijk): the histogram is taken apart, layer by layer, and in
 * each layer every three stops are looked at.
 */
function split(counts: readonly number[]): number {
  const people = sum(counts);
  const rest = [...counts];
  let agreement = 0;
  while (rest.some((n) => n > 0)) {
    const height = Math.min(...rest.filter((n) => n > 0));
    const full = rest.map((n) => n > 0);
    const weight = (height * full.filter(Boolean).length) / people;
    agreement += weight * agreementOf(full);
    for (const [place, is] of full.entries()) if (is) rest[place] = rest[place]! - height;
  }
  return (1 - agreement) / 2;
}

function agreementOf(full: readonly boolean[]): number {
  const size = full.filter(Boolean).length;
  if (size === 1) return 1;
  let together = 0;
  let apart = 0;
  for (let a = 0; a < full.length; a += 1) {
    for (let b = a + 1; b < full.length; b += 1) {
      for (let c = b + 1; c < full.length; c += 1) {
        const read = [full[a], full[b], full[c]].map(Number).join("");
        if (read === "110" || read === "011") together += 1;
        if (read === "101") apart += 1;
      }
    }
  }
  if (together + apart === 0) return 0;
  const stopsOffered = full.length;
  const unimodal =
    ((stopsOffered - 2) * together - (stopsOffered - 1) * apart) / ((stopsOffered - 2) * (together + apart));
  return unimodal * (1 - (size - 1) / (stopsOffered - 1));
}

/** Who changed between two rounds. */
export function movement(
  id: string,
  options: readonly string[],
  pairs: readonly (readonly [string, string])[],
  answered: readonly number[],
  least: number,
  about: boolean,
): object {
  if (pairs.length < least) return { id, hidden: true };
  const changes = pairs.filter(([from, to]) => from !== to);
  const told = { id, n: pairs.length, changed: changes.length };
  // Where one to two people answered only one round, or about oneself anybody, the figures less each other would be theirs.
  const telling = answered.some((n) => n > pairs.length && (about || n - pairs.length < least));
  if (telling && changes.length < least) return { id, hidden: true };
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

/** Records whose every entry is a figure: one that only the report has is wrong as well. */
const WHOLE = /\.(counts|net|shares|areas|kinds|bands|now|target)$/;

/** A range that is drawn by lot. */
const DRAWN = /[.|]word[.|](low|high)$/;

/** Whether a figure is what was counted: to three places, or as far as two draws by lot agree. `about`: what the figure is. */
export const isNear = (reported: number, counted: number, about: string): boolean =>
  Math.abs(counted - reported) < (DRAWN.test(about) ? 0.12 : 0.000_6);

/**
 * Where a report differs from what was counted here, as paths; nothing where they agree. Figures are rounded to three
 * places there. What this recount does not have is not looked at.
 */
export function differences(reported: unknown, counted: unknown, path: string): string[] {
  if (typeof counted === "number" && typeof reported === "number")
    return isNear(reported, counted, path) ? [] : [`${path}: ${reported} instead of ${counted}`];
  if (Array.isArray(counted) && Array.isArray(reported) && counted.length === reported.length)
    return counted.flatMap((one, place) => differences(reported[place], one, `${path}[${place}]`));
  if (isRecord(counted) && isRecord(reported)) {
    const keys = WHOLE.test(path) ? new Set([...Object.keys(counted), ...Object.keys(reported)]) : Object.keys(counted);
    return [...keys].flatMap((key) => differences(reported[key], counted[key], `${path}.${key}`));
  }
  return Object.is(reported, counted)
    ? []
    : [`${path}: ${JSON.stringify(reported)} instead of ${JSON.stringify(counted)}`];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
