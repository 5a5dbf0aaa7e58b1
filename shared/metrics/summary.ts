import { mean, median } from "./mean.ts";

/** Mean, median and spread of one figure over people. They are always shown together, because a mean alone hides two camps. */
export interface Summary {
  /** People. */
  n: number;
  /** In the unit of the values, like the median. */
  mean: number;
  median: number;
  /** The sample standard deviation in the same unit; null for one person. */
  sd: number | null;
}

/**
 * Mean, median and spread of one value per person; null for nobody.
 *
 * Values are sorted first: sums of fractions in another order can differ in the last digit, and a result must not depend on
 * who answered first.
 */
export function summary(values: readonly number[]): Summary | null {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = mean(sorted);
  const half = median(sorted);
  if (middle === null || half === null) return null;
  return { n: sorted.length, mean: middle, median: half, sd: sd(sorted) };
}

/** The sample standard deviation, `√(Σ (x − mean)² ÷ (n − 1))`, in the unit of the values; null for fewer than two. */
export function sd(values: readonly number[]): number | null {
  const middle = mean(values);
  if (middle === null || values.length < 2) return null;
  const squares = values.map((value) => (value - middle) ** 2).sort((a, b) => a - b);
  return Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / (values.length - 1));
}
