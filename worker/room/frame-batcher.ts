/**
 * Frames that arrive while the disk still writes are handled together when it has: whatever one turn writes is one
 * transaction with one sync of the disk, and a vote is hundreds of small writes. Alone, a frame is handled at once. It
 * goes by the writing itself and by no timer, because timers stand still when the machine's clock is set back.
 */
export class FrameBatcher<Item> {
  readonly #handle: (item: Item) => void;
  readonly #written: () => Promise<void>;
  readonly #waiting: Item[] = [];
  #writing = false;

  /** `handle` must not throw: the others of its group would be lost. `written`: when all that was written is on disk. */
  constructor(handle: (item: Item) => void, written: () => Promise<void>) {
    this.#handle = handle;
    this.#written = written;
  }

  put(item: Item): void {
    this.#waiting.push(item);
    if (!this.#writing) this.empty();
  }

  /** Handles what is waiting now. */
  empty(): void {
    if (this.#waiting.length === 0) return;
    for (const item of this.#waiting.splice(0)) this.#handle(item);
    if (!this.#writing) void this.#write();
  }

  async #write(): Promise<void> {
    this.#writing = true;
    try {
      await this.#written();
    } catch {
      // What could not be written is nobody's to wait for: the platform ends the object, or says so to each sender.
    }
    this.#writing = false;
    this.empty();
  }
}
