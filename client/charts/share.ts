/** Lengths of bars. */
import type { BarRow, RoundCount } from "./data.ts";

/** The part of the people who answered, 0..1. */
export function shareOf({ count, n }: { count: number | null; n: number }): number {
  return count === null || n <= 0 ? 0 : Math.min(1, count / n);
}

/** Every option with its count in each round, in the order in which the options are offered. */
export function barRows(
  options: readonly { id: string; text: string; tone: BarRow["tone"] }[],
  rounds: readonly { round: RoundCount["round"]; item: { n: number; counts: Readonly<Record<string, number>> } }[],
): BarRow[] {
  return options.map(({ id, text, tone }) => ({
    id,
    label: text,
    tone,
    rounds: rounds.map(({ round, item }) => ({ round, count: item.counts[id] ?? null, n: item.n })),
  }));
}
