import { shares, total } from "./shares.ts";

/**
 * How far people agree on options that have no order: 1 = all chose one option, 0 = evenly spread over all of them.
 * It does not show which option they agree on, so screens show it next to the modal share.
 *
 * `1 − H / ln k` with `H = −Σ p_i · ln p_i`, Shannon's entropy normalised by its maximum.
 *
 * @param counts people per option, one entry for each of the k options offered: one that nobody chose still counts
 * @returns 0..1 (1 where only one option was offered), or null for nobody
 */
export function agreement(counts: readonly number[]): number | null {
  const weights = shares(counts);
  if (weights === null) return null;
  // One option has no entropy to normalise by: ln 1 = 0.
  if (counts.length === 1) return 1;

  const entropy = weights.filter((p) => p > 0).reduce((sum, p) => sum - p * Math.log(p), 0);
  // Rounding may push an even spread slightly below zero, which would be shown as "−0".
  return Math.max(0, 1 - entropy / Math.log(counts.length));
}

/**
 * The most frequent options. A tie is never broken: all of them are returned, in the order of `counts`.
 *
 * @param counts people per option
 * @returns the options at the top and the share (0..1) that each of them has, or null for nobody
 */
export function modal(counts: Readonly<Record<string, number>>): { options: string[]; share: number } | null {
  const people = total(Object.values(counts));
  if (people === 0) return null;

  const most = Math.max(...Object.values(counts));
  const options = Object.keys(counts).filter((option) => counts[option] === most);
  return { options, share: most / people };
}
