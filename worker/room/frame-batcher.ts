/**
 * Handles frames in groups, because everything that one turn writes is one transaction with one sync of the disk, and a vote
 * is hundreds of small writes. A group waits until all earlier writes are on disk, and takes in the frames that arrive
 * meanwhile. If nothing is being written, it waits only until the platform has looked at the other sockets. The wait depends
 * on the writes and on no timer, because timers stand still when the machine's clock is set back.
 */
export class FrameBatcher<Item> {
  readonly #handle: (item: Item) => void;
  readonly #written: () => Promise<void>;
  readonly #waiting: Item[] = [];

  /** `handle` must not throw, or the rest of its group is lost. `written` resolves once everything written so far is on disk. */
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
      // A write that failed needs nothing here: the platform ends the object, or each sender is told.
    }
    this.empty();
  }
}
