/**
 * pages that found no place on this machine. The Worker turns them away before their room hears of them, so it tells the
 * room how many they were, for its hosts to read.
 */
import { RETRY_SECONDS } from "../../shared/limits.ts";
import type { World } from "../../shared/room/world.ts";

/** Milliseconds in which whoever was turned away has come again: 60 seconds, and 10 over which pages spread themselves. */
export const AGAIN_MS = (RETRY_SECONDS + 10) * 1_000;

/** Counts who waits outside. Each of them comes again, and is turned away again, once in `AGAIN_MS`. */
export class TurnedAway {
  readonly #world: Pick<World, "after">;
  readonly #changed: () => void;
  #now = 0;
  #before = 0;
  #running = false;

  /** `changed`: there is another number to tell. */
  constructor(world: Pick<World, "after">, changed: () => void) {
    this.#world = world;
    this.#changed = changed;
  }

  get lately(): number {
    return Math.max(this.#now, this.#before);
  }

  add(count: number): void {
    this.#now += count;
    this.#changed();
    if (!this.#running) this.#run();
  }

  #run(): void {
    this.#running = true;
    this.#world.after(AGAIN_MS, () => {
      this.#before = this.#now;
      this.#now = 0;
      this.#running = false;
      this.#changed();
      if (this.#before > 0) this.#run();
    });
  }
}
