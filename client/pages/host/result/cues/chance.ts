/**
 * What a figure has to beat before anything is said of it. A facilitator acts on a cue in front of the room: one that chance
 * explains as well costs more than one that stays unsaid.
 */

/**
 * The fewest people of any cue, beside those that say that there are too few: in a smaller room one person is more than an
 * eighth of the result, and a cue would be about that person.
 */
export const FEWEST = 8;

/** Chance may explain a figure in one of twenty results at most: the usual convention, for want of a better one. */
export const ALPHA = 0.05;

/** The least distance from what chance gives, in shares: a smaller one is not seen in a picture, however many answer. */
export const EFFECT = 0.15;

/** How likely `k` or more of `n` are by chance, where each has the probability `p`: the upper tail of the binomial. */
export function atLeast(k: number, n: number, p: number): number {
  if (k <= 0) return 1;
  if (k > n || p <= 0) return 0;
  if (p >= 1) return 1;
  let log = n * Math.log1p(-p);
  let sum = 0;
  for (let hits = 0; hits <= n; hits++) {
    if (hits >= k) sum += Math.exp(log);
    // From one term to the next in logarithms: two hundred people would leave the range of plain numbers.
    log += Math.log((n - hits) / (hits + 1)) + Math.log(p) - Math.log1p(-p);
  }
  return Math.min(1, sum);
}

/**
 * Whether `k` of `n` is clearly more than the share `base`.
 *
 * @param looks how many results were looked at to find this one: the largest of ten is large by itself (Bonferroni)
 */
export const isAbove = (k: number, n: number, base: number, looks = 1): boolean =>
  n >= FEWEST && k / n - base >= EFFECT - SLACK && atLeast(k, n, base) <= ALPHA / looks;

/** Whether `k` of `n` is clearly less than the share `base`. */
export const isBelow = (k: number, n: number, base: number, looks = 1): boolean => isAbove(n - k, n, 1 - base, looks);

/** Shares are quotients: three tenths less one tenth is a hair below two tenths. */
const SLACK = 1e-9;
/** The least lead, as a share of the people, over what comes second. */
const LEAD = 0.2;
/** The least lead in people: two who change their minds would not turn it round. */
export const LEAD_PEOPLE = 5;

/** Whether what `top` people said leads what `next` said, out of `n`: the larger of the first two shares is no finding by itself. */
export const leads = (top: number, next: number, n: number): boolean =>
  n >= FEWEST && top - next >= LEAD_PEOPLE && (top - next) / n >= LEAD - SLACK;

/** Whether neither of the two largest answers is ahead: less than a fifth of the people lies between them. */
export const areClose = (top: number, next: number, n: number): boolean =>
  n >= FEWEST && (top - next) / n < LEAD - SLACK;
