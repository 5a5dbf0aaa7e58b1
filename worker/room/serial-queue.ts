/** Runs the messages of one socket strictly in order; partyserver starts each without waiting for the one before. */
import { QUEUED_MESSAGES } from "../../shared/limits.ts";

export class SerialQueue {
  #last: Promise<void> | null = null;
  #waiting = 0;

  /** Runs a task after all earlier ones; at once when there is none. False: too many are waiting already. A task never throws. */
  run(task: () => void | Promise<void>): boolean {
    if (this.#last === null) {
      const running = task();
      if (running) this.#follow(running);
      return true;
    }
    if (this.#waiting >= QUEUED_MESSAGES) return false;
    this.#waiting += 1;
    this.#follow(
      this.#last.then(() => {
        this.#waiting -= 1;
        return task();
      }),
    );
    return true;
  }

  #follow(running: Promise<void>): void {
    const mine = running.then(() => {
      if (this.#last === mine) this.#last = null;
    });
    this.#last = mine;
  }
}
