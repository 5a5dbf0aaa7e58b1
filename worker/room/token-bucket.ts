/** Limits how much one sender may send: a bucket of tokens that is full at first and refills evenly. */
import { MESSAGE_BURST, MESSAGES_PER_SECOND } from "../../shared/limits.ts";

export class TokenBucket {
  readonly #most: number;
  readonly #perSecond: number;
  #left: number;
  #at: number;

  /** `most` may be sent at once; `now` in milliseconds. */
  constructor(now: number, most: number = MESSAGE_BURST, perSecond: number = MESSAGES_PER_SECOND) {
    this.#at = now;
    this.#most = most;
    this.#left = most;
    this.#perSecond = perSecond;
  }

  /** Takes one message's worth, or says that there is none left. `now` in milliseconds. */
  take(now: number): boolean {
    // If the clock was set back, nothing is taken away.
    const waited = Math.max(0, now - this.#at);
    this.#left = Math.min(this.#most, this.#left + (waited / 1000) * this.#perSecond);
    this.#at = now;
    if (this.#left < 1) return false;
    this.#left -= 1;
    return true;
  }
}
