/**
 * Frames that arrive within moments of each other, handled in one turn: whatever one turn writes is one transaction with
 * one sync of the disk, and a vote is hundreds of small writes. Their order stays as it was.
 */
import { GROUP_FRAMES, GROUP_MS } from "../shared/limits.ts";

export class Inbox<Item> {
  readonly #handle: (item: Item) => void;
  readonly #waiting: Item[] = [];

  /** `handle` must not throw: the others of its group would be lost. */
  constructor(handle: (item: Item) => void) {
    this.#handle = handle;
  }

  put(item: Item): void {
    this.#waiting.push(item);
    // Timers come late to a busy object, so a full group does not wait for one.
    if (this.#waiting.length >= GROUP_FRAMES) this.empty();
    else if (this.#waiting.length === 1) setTimeout(() => this.empty(), GROUP_MS);
  }

  /** Handles what is waiting now. */
  empty(): void {
    for (const item of this.#waiting.splice(0)) this.#handle(item);
  }
}
