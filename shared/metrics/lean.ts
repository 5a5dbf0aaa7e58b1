import { mean } from "./mean.ts";

/**
 * Which way a room leans on a scenario: −100 = all strongly managing, 100 = all strongly leading, 0 = as much of each.
 * Two equal camps give 0 too, so it is shown beside the distribution. Never averaged with the lean of another type.
 *
 * `50 × mean(pref)`, our own convention.
 *
 * @param prefs one preference per person: −2 or −1 for managing, 1 or 2 for leading (strongly = 2)
 * @returns −100..100, or null for nobody
 */
export function scenarioLean(prefs: readonly number[]): number | null {
  const preference = mean(prefs);
  return preference === null ? null : 50 * preference;
}
