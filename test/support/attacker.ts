/**
 * Somebody who has every published table and adds and subtracts them: unknown numbers of people, sums of them that were
 * published, and the question which other sums follow.
 */

/** A sum of unknown numbers of people, by name, each with how often it counts. */
export type Sum = ReadonlyMap<string, number>;

const EXACT = 1e-9;

export const sumOf = (names: Iterable<string>): Map<string, number> => new Map([...names].map((name) => [name, 1]));

export class Attacker {
  /** Known sums, each solved for one unknown that is in no other. */
  #rows: { pivot: string; sum: Map<string, number>; value: number }[] = [];

  /** A published sum. */
  learn(sum: Sum, value: number): void {
    const rest = new Map(sum);
    let left = value;
    for (const row of this.#rows) left -= subtract(rest, row, rest.get(row.pivot) ?? 0);
    const [pivot, factor] = largest(rest) ?? [];
    if (pivot === undefined || factor === undefined) {
      if (Math.abs(left) > 1e-6) throw new Error(`the tables contradict each other by ${left}`);
      return;
    }
    for (const [name, n] of rest) rest.set(name, n / factor);
    const fresh = { pivot, sum: rest, value: left / factor };
    for (const row of this.#rows) row.value -= subtract(row.sum, fresh, row.sum.get(pivot) ?? 0);
    this.#rows.push(fresh);
    this.#notice();
  }

  /** What a sum must be, or undefined where it may be several things. */
  value(sum: Sum): number | undefined {
    const rest = new Map(sum);
    let value = 0;
    for (const row of this.#rows) value += subtract(rest, row, rest.get(row.pivot) ?? 0);
    return rest.size === 0 ? Math.round(value) : undefined;
  }

  /** Nobody is less than nobody: where people sum up to none, there is none of each. */
  #notice(): void {
    const empty = this.#rows.find(
      ({ sum, value }) => Math.abs(value) < EXACT && sum.size > 1 && [...sum.values()].every((n) => n > 0),
    );
    if (!empty) return;
    for (const name of [...empty.sum.keys()].slice(1)) this.learn(sumOf([name]), 0);
  }
}

/** Takes a row away so often, and says how much that makes. */
function subtract(from: Map<string, number>, { sum, value }: { sum: Sum; value: number }, times: number): number {
  if (Math.abs(times) < EXACT) return 0;
  for (const [name, n] of sum) {
    const left = (from.get(name) ?? 0) - times * n;
    if (Math.abs(left) < EXACT) from.delete(name);
    else from.set(name, left);
  }
  return times * value;
}

function largest(sum: Sum): [string, number] | undefined {
  return [...sum].sort(([, a], [, b]) => Math.abs(b) - Math.abs(a))[0];
}
