/** Rounds numbers so that their sum stays right. */

/**
 * Rounds so that the sum stays what it rounds to: shares of a hundred are a hundred again. The largest remainders are
 * rounded up (Hare's method); of equal ones the earlier.
 */
export function roundTogether(values: readonly number[]): number[] {
  const whole = values.map(Math.floor);
  const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
  const missing = Math.round(sum(values)) - sum(whole);
  const order = values.map((value, at) => ({ at, rest: value - Math.floor(value) })).sort((a, b) => b.rest - a.rest);
  const up = new Set(order.slice(0, missing).map(({ at }) => at));
  return whole.map((value, at) => (up.has(at) ? value + 1 : value));
}
