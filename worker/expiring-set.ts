/** Names remembered for a minute, a thousand at most: what one Worker may know without asking. */

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
