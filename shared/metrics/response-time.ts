/**
 * How long people take for their first answer: from the moment at which they could answer (the step was open and they were in
 * the room) until the answer arrived, by the server's clock. Never shown per person.
 */

/** Fewest people behind the three figures in every privacy class: a quartile of four people would be one person's time. */
export const RESPONSE_MINIMUM = 5;

/** The median and the quartiles, in whole seconds. */
export interface ResponseTime {
  n: number;
  median: number;
  q1: number;
  q3: number;
}

/**
 * The p-quantile (0..1) of values in any order, by linear interpolation between the closest ranks: type 7 of Hyndman &
 * Fan, "Sample quantiles in statistical packages", The American Statistician 50 (1996). Null for no values.
 */
export function quantile(values: readonly number[], p: number): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * p;
  const low = sorted[Math.floor(at)];
  const high = sorted[Math.ceil(at)];
  if (low === undefined || high === undefined) return null;
  return low + (high - low) * (at - Math.floor(at));
}

/** The figures of these times in milliseconds; null below the minimum. */
export function responseTime(milliseconds: readonly number[], minimum = RESPONSE_MINIMUM): ResponseTime | null {
  if (milliseconds.length < minimum) return null;
  const seconds = (p: number) => Math.round((quantile(milliseconds, p) ?? 0) / 1000);
  return { n: milliseconds.length, median: seconds(0.5), q1: seconds(0.25), q3: seconds(0.75) };
}
