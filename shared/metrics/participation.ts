/**
 * The share of eligible people who answered.
 *
 * @param answered people who answered; a pass is not an answer
 * @param eligible people who answered, passed, or were connected long enough while collecting (see `ELIGIBLE_MS`)
 * @returns 0..1, or null if nobody was eligible
 */
export function participation(answered: number, eligible: number): number | null {
  return ratio(answered, eligible);
}

/**
 * The share of shown items that people answered.
 *
 * @param answeredItems items answered, summed over people
 * @param shownItems items shown to the same people, summed over people
 * @returns 0..1, or null if nothing was shown
 */
export function completion(answeredItems: number, shownItems: number): number | null {
  return ratio(answeredItems, shownItems);
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
