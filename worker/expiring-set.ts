/** A set of at most a thousand names, each remembered for a minute: what a Worker knows without asking again. */

const MEMORY_MS = 60_000;
const MOST = 1_000;

export class ExpiringSet {
  readonly #until = new Map<string, number>();

  add(name: string): void {
    if (this.#until.size >= MOST) this.#until.clear();
    this.#until.set(name, Date.now() + MEMORY_MS);
  }

  has(name: string): boolean {
    return (this.#until.get(name) ?? 0) > Date.now();
  }

  delete(name: string): void {
    this.#until.delete(name);
  }
}
