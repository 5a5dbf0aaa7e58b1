import { mean } from "./mean.ts";
import { sd } from "./summary.ts";

/** Fewest pairs for effect sizes; with fewer they are noise (our convention). */
export const EFFECT_MINIMUM = 10;

/** How the same people changed between two moments, in the unit of the values unless stated otherwise. */
export interface Change {
  /** People. */
  n: number;
  /** Mean of later − earlier. */
  mean: number;
  /** People who went up, stayed, and went down. */
  up: number;
  same: number;
  down: number;
  /** Mean change in average standard deviations of the two moments: `mean ÷ ((SD₁ + SD₂) ÷ 2)`. */
  dAv: number | null;
  /** The same, corrected for few people: `dAv · (1 − 3 ÷ (4(n − 1) − 1))`. */
  gAv: number | null;
  /** Mean change in standard deviations of the change itself. */
  dZ: number | null;
}

/**
 * Paired change. Effect sizes are null below `EFFECT_MINIMUM` pairs and where their standard deviation is 0.
 *
 * d_av after Cumming, Understanding the New Statistics (2012), in the form of Lakens 2013, doi 10.3389/fpsyg.2013.00863,
 * with the correction of Hedges 1981, doi 10.3102/10769986006002107; d_z as in Lakens 2013. d_av divides by the spread
 * of people, so it compares with studies of groups; d_z divides by the spread of changes (Morris & DeShon 2002,
 * doi 10.1037/1082-989X.7.1.105, on why the two must not be mixed).
 *
 * @param pairs the earlier and later value of each person
 * @returns null for nobody
 */
export function change(pairs: readonly (readonly [number, number])[]): Change | null {
  const differences = pairs.map(([before, after]) => after - before);
  const average = mean(differences);
  if (average === null) return null;
  const n = pairs.length;
  const enough = n >= EFFECT_MINIMUM;
  const spread = ((sd(pairs.map(([before]) => before)) ?? 0) + (sd(pairs.map(([, after]) => after)) ?? 0)) / 2;
  const dAv = enough ? ratio(average, spread) : null;
  return {
    n,
    mean: average,
    up: differences.filter((one) => one > 0).length,
    same: differences.filter((one) => one === 0).length,
    down: differences.filter((one) => one < 0).length,
    dAv,
    gAv: dAv === null ? null : dAv * (1 - 3 / (4 * (n - 1) - 1)),
    dZ: enough ? ratio(average, sd(differences) ?? 0) : null,
  };
}

/**
 * The mean of "then" (looking back) − "pre" (asked at the time). Howard & Dailey 1979, doi 10.1037/0021-9010.64.2.144, read it
 * as a standard that moved; memory, and the wish to have improved, would look the same.
 *
 * @param pairs "pre" and "then" of each person
 */
export function responseShift(pairs: readonly (readonly [number, number])[]): number | null {
  return mean(pairs.map(([pre, then]) => then - pre));
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
