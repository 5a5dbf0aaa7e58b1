/** Time that passes only when a test says so: timers run in the order in which they fall due, and ids count up. */
import type { World } from "../../shared/room/world.ts";

interface Timer {
  at: number;
  task: () => void;
}

export class VirtualWorld implements World {
  #now: number;
  #timers: Timer[] = [];
  #ids = 0;

  constructor(now: number) {
    this.#now = now;
  }

  now(): number {
    return this.#now;
  }

  after(ms: number, task: () => void): () => void {
    const timer = { at: this.#now + ms, task };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((one) => one !== timer);
    };
  }

  newId(): string {
    this.#ids += 1;
    return `id-${this.#ids}`;
  }

  /** Sets the clock back by so many milliseconds. As on the platform, timers that run already keep the moment at which they are due. */
  setBack(ms: number): void {
    this.#now -= ms;
  }

  /** Goes on to a moment; what falls due on the way happens at its own time. */
  goTo(at: number): void {
    for (;;) {
      const due = this.#timers.filter((timer) => timer.at <= at).sort((one, other) => one.at - other.at)[0];
      if (!due) break;
      this.#timers = this.#timers.filter((timer) => timer !== due);
      this.#now = Math.max(this.#now, due.at);
      due.task();
    }
    this.#now = Math.max(this.#now, at);
  }
}
