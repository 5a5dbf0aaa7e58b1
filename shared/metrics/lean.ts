import { mean } from "./mean.ts";

/** The lean of one step of preference. Multiply a median or spread of preferences by it to get that of leans. */
export const LEAN_PER_PREF = 50;

/**
 * The direction of a room in a scenario: −100 = all strongly managing, 100 = all strongly leading, 0 = balanced.
 * Two equal camps also give 0, so screens show it next to the distribution. Never average it with another kind of lean.
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

/** The middle of the eleven stops of the spectrum. */
const MIDDLE = 5;
/** The lean of one stop. Multiply a spread in stops by it to get the spread of leans. */
export const LEAN_PER_STOP = 20;

/**
 * The direction of one mark on the spectrum: −100 = all managing, 100 = all leading, 0 = balanced. It shows direction, not
 * amount. The lean of a room is the mean over people, shown with median, spread and n. Never average it with another kind
 * of lean.
 *
 * `20 × (stop − 5)`, our own convention.
 *
 * @param stop 0..10, or a mean or median of such stops; 10 is the leading end
 */
export function spectrumLean(stop: number): number {
  return LEAN_PER_STOP * (stop - MIDDLE);
}
