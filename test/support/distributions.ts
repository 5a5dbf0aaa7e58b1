/** Items with named options as results have them, for tests of what is said and drawn of them. */
import type { ItemDistribution } from "../../shared/exercises/distribution.ts";

/** How many chose leading, both, managing. */
export type Triple = readonly [L: number, B: number, M: number];

/** An item with these counts; hidden where nobody answered. */
export function distribution(id: string, counts: Record<string, number>): ItemDistribution {
  const n = Object.values(counts).reduce((sum, one) => sum + one, 0);
  return n === 0 ? { id, hidden: true } : { id, n, counts, modal: [], agreement: null, polarisation: null, flag: null };
}
/** The same of the three answers of a card or a skill; hidden for null. */
export const item = (id: string, votes: Triple | null) => {
  const [L = 0, B = 0, M = 0] = votes ?? [];
  return distribution(id, { L, B, M });
};
