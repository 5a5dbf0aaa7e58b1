import { shares } from "./shares.ts";

/**
 * How far people agree on an ordered scale: 1 = all at one stop, 0 = half at each end.
 *
 * `Cns = 1 + Σ p_i · log2(1 − |x_i − μ| / d)`, Tastle & Wierman 2007, "Consensus and dissention: a measure of ordinal
 * dispersion".
 *
 * @param points how many people chose each value; a value may come more than once, and stops nobody chose may be absent
 * @param width d, the scale's highest stop minus its lowest; not that of the answers, which may use a part of the scale
 * @returns 0..1, or null for nobody
 */
export function consensus(points: readonly { value: number; count: number }[], width: number): number | null {
  const chosen = points.filter(({ count }) => count > 0);
  const weights = shares(chosen.map(({ count }) => count));
  if (weights === null) return null;
  // A scale of one stop allows no disagreement, and would divide by zero below.
  if (width === 0) return 1;

  const weighted = chosen.map(({ value }, i) => ({ value, share: weights[i] ?? 0 }));
  const mean = weighted.reduce((sum, { value, share }) => sum + share * value, 0);
  const terms = weighted.map(({ value, share }) => share * Math.log2(1 - Math.abs(value - mean) / width));
  // Rounding may push an evenly split room slightly below zero, which would be shown as "−0".
  return Math.max(0, 1 + terms.reduce((sum, term) => sum + term, 0));
}
