import type { World } from "./world.ts";

/** Many occasions, few calls: at most one per interval, and always one after the last occasion. */
export class Coalesced {
  readonly #world: Pick<World, "after">;
  readonly #ms: number;
  readonly #call: () => void;
  #waiting = false;
  #again = false;

  constructor(world: Pick<World, "after">, ms: number, call: () => void) {
    this.#world = world;
    this.#ms = ms;
    this.#call = call;
  }

  /** Calls now, or when the interval since the last call is over. A pending timer keeps the object awake only that long. */
  ask(): void {
    if (this.#waiting) {
      this.#again = true;
      return;
    }
    this.#call();
    this.#waiting = true;
    this.#world.after(this.#ms, () => {
      this.#waiting = false;
      if (!this.#again) return;
      this.#again = false;
      this.ask();
    });
  }
}
