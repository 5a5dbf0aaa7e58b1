/**
 * pages that found no place on this machine. The Worker turns them away before their room hears of them, so it tells the
 * room how many they were, for its hosts to read.
 */
import { RETRY_SECONDS } from "../../shared/limits.ts";
import type { World } from "../../shared/room/world.ts";

/** Milliseconds within which a page that was turned away comes again: it waits RETRY_SECONDS, and up to 10 seconds more. */
export const AGAIN_MS = (RETRY_SECONDS + 10) * 1_000;

/** Counts who waits outside. Each of them comes again, and is turned away again, once in `AGAIN_MS`. */
export class TurnedAway {
  readonly #world: Pick<World, "after">;
  readonly #changed: () => void;
  #now = 0;
  #before = 0;
  #running = false;

  /** `changed` is called when `lately` may have changed. */
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
