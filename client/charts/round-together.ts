/** Rounds numbers so that their sum stays right. */

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/**
 * Rounds so that the sum is `to`, which is what the sum rounds to unless said: shares of a hundred are a hundred again.
 * The largest remainders are rounded up (Hare's method); of equal ones the earlier.
 */
export function roundTogether(values: readonly number[], to: number = Math.round(sum(values))): number[] {
  const whole = values.map(Math.floor);
  const missing = to - sum(whole);
  const order = values.map((value, at) => ({ at, rest: value - Math.floor(value) })).sort((a, b) => b.rest - a.rest);
  const up = new Set(order.slice(0, missing).map(({ at }) => at));
  return whole.map((value, at) => (up.has(at) ? value + 1 : value));
}
