/** How many people there are in all, from the people per option. */
export function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/** The share of people (0..1) that each option has, in the order given; null for nobody, as 0 ÷ 0 is no share. */
export function shares(counts: readonly number[]): number[] | null {
  const people = total(counts);
  return people === 0 ? null : counts.map((count) => count / people);
}
