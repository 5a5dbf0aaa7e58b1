/** The total number of people, from the people per option. */
export function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/** The share of people (0..1) of each option, in the given order; null for nobody. */
export function shares(counts: readonly number[]): number[] | null {
  const people = total(counts);
  return people === 0 ? null : counts.map((count) => count / people);
}
