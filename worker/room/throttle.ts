import type { World } from "../../shared/room/world.ts";

/** Calls at most once per interval, however often it is asked, and always once after the last time that it was asked. */
export class Throttle {
  readonly #world: Pick<World, "now" | "after">;
  readonly #ms: number;
  readonly #call: () => void;
  #called = 0;
  /** Cancels the timer at the end of the interval; null outside of one. */
  #callOff: (() => void) | null = null;
  #again = false;

  constructor(world: Pick<World, "now" | "after">, ms: number, call: () => void) {
    this.#world = world;
    this.#ms = ms;
    this.#call = call;
  }

  /** Calls now, or when the interval since the last call is over. A pending timer keeps the object awake only that long. */
  ask(): void {
    // A timer comes late to a busy object, and stands still where the machine's clock was set back: it may put off no call
    // for longer than the interval.
    const since = this.#world.now() - this.#called;
    if (this.#callOff && since >= 0 && since < this.#ms) {
      this.#again = true;
      return;
    }
    this.#callOff?.();
    this.#again = false;
    this.#called = this.#world.now();
    this.#call();
    this.#callOff = this.#world.after(this.#ms, () => {
      this.#callOff = null;
      if (this.#again) this.ask();
    });
  }
}
