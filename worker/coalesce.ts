/** Many occasions, few calls: at most one per interval, and always one after the last occasion. */
export class Coalesced {
  readonly #ms: number;
  readonly #call: () => void;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #again = false;

  constructor(ms: number, call: () => void) {
    this.#ms = ms;
    this.#call = call;
  }

  /** Calls now, or when the interval since the last call is over. A pending timer keeps the object awake only that long. */
  ask(): void {
    if (this.#timer !== null) {
      this.#again = true;
      return;
    }
    this.#call();
    this.#timer = setTimeout(() => {
      this.#timer = null;
      if (!this.#again) return;
      this.#again = false;
      this.ask();
    }, this.#ms);
  }
}
