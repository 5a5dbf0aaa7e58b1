/**
 * Frames that are there together are handled together: whatever one turn writes is one transaction with one sync of the disk,
 * and a vote is hundreds of small writes. So a group waits until all that was written before is on disk, and takes in what
 * comes meanwhile. Where nothing is being written that is at once: the platform looks at the other sockets first, no more.
 * It goes by the writing itself and by no timer, because timers stand still when the machine's clock is set back.
 */
export class FrameBatcher<Item> {
  readonly #handle: (item: Item) => void;
  readonly #written: () => Promise<void>;
  readonly #waiting: Item[] = [];

  /** `handle` must not throw: the others of its group would be lost. `written`: when all that was written is on disk. */
  constructor(handle: (item: Item) => void, written: () => Promise<void>) {
    this.#handle = handle;
    this.#written = written;
  }

  put(item: Item): void {
    if (this.#waiting.push(item) === 1) void this.#emptySoon();
  }

  /** Handles what is waiting now. */
  empty(): void {
    for (const item of this.#waiting.splice(0)) this.#handle(item);
  }

  async #emptySoon(): Promise<void> {
    try {
      await this.#written();
    } catch {
      // What could not be written is nobody's to wait for: the platform ends the object, or says so to each sender.
    }
    this.empty();
  }
}
