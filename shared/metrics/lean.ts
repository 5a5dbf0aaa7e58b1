import { mean } from "./mean.ts";

/** What one step of preference is worth: a median or spread of preferences times this is that of leans. */
export const LEAN_PER_PREF = 50;

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
  return preference === null ? null : LEAN_PER_PREF * preference;
}

/** The stop in the middle of the spectrum's eleven: as much of each. */
const MIDDLE = 5;
/** What one stop is worth: a spread in stops times this is the spread of leans. */
export const LEAN_PER_STOP = 20;

/**
 * Which way one mark on the spectrum leans: −100 = all managing, 100 = all leading, 0 = as much of each. It shows lean
 * only, never amount. A room's is the mean of persons, told with median, spread and n; never averaged with the lean of
 * another type.
 *
 * `20 × (stop − 5)`, our own convention.
 *
 * @param stop 0..10, or a mean or median of such stops; 10 = the leading end
 */
export function spectrumLean(stop: number): number {
  return LEAN_PER_STOP * (stop - MIDDLE);
}
