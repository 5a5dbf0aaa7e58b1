/** How much one sender may send: a bucket that holds `burst` messages and refills at `perSecond`. */
import { MESSAGE_BURST, MESSAGES_PER_SECOND } from "../shared/limits.ts";

export class Allowance {
  #left = MESSAGE_BURST;
  #at: number;

  constructor(now: number) {
    this.#at = now;
  }

  /** Takes one message's worth, or says that there is none left. `now` in milliseconds. */
  take(now: number): boolean {
    // A clock that was set back takes nothing away.
    const waited = Math.max(0, now - this.#at);
    this.#left = Math.min(MESSAGE_BURST, this.#left + (waited / 1000) * MESSAGES_PER_SECOND);
    this.#at = now;
    if (this.#left < 1) return false;
    this.#left -= 1;
    return true;
  }
}
