/** Keeps the rooms' process running: starts it again when it has ended, and waits longer each time that it ends at once. */
import { reasonOf } from "./death.ts";
import type { Runtime } from "./runtime.ts";

type Process = Pick<Runtime, "ended" | "stop">;

export interface Surroundings {
  /** Starts a process; fails where none can be started now, with words for the operator. */
  start(): Promise<Process>;
  /** Tells the operator. */
  say(line: string): void;
  /** Milliseconds on a clock that nobody sets. */
  now(): number;
  /** Waits so many milliseconds; fails when the signal says that nobody needs to wait any more. */
  wait(ms: number, signal: AbortSignal): Promise<unknown>;
}

/** A process that has run for so many milliseconds did not end because of how it was started. */
const STEADY_MS = 10_000;
const LONGEST_PAUSE_MS = 30_000;

/** Milliseconds to wait before the next start, after so many that came to nothing: the first two cost nobody any time. */
export function pauseAfter(failures: number): number {
  return failures <= 2 ? 0 : Math.min(LONGEST_PAUSE_MS, 1_000 * 2 ** (failures - 3));
}

export class Supervisor {
  readonly #around: Surroundings;
  readonly #stopping = new AbortController();
  #running: Process | null = null;
  /** Starts in succession that failed, or whose process ended before it had run steadily. */
  #failures = 0;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /** Starts the process, and from then on again whenever it ends. Fails if the first start does. */
  async begin(): Promise<void> {
    this.#running = await this.#around.start();
    void this.#keep(this.#running);
  }

  /** Ends the process, and starts it no more. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#running?.stop();
  }

  async #keep(first: Process): Promise<void> {
    const { now, say } = this.#around;
    for (let running: Process | null = first; running; running = await this.#again()) {
      const since = now();
      const death = await running.ended;
      if (now() - since >= STEADY_MS) this.#failures = 0;
      say(`The process that serves the rooms has ended: ${reasonOf(death)}. Nothing that was saved is lost.`);
    }
  }

  /** The next process, as soon as one starts; null when none is wanted any more. */
  async #again(): Promise<Process | null> {
    const { now, say, start, wait } = this.#around;
    const { signal } = this.#stopping;
    const from = now();
    for (;;) {
      this.#failures += 1;
      const pause = pauseAfter(this.#failures);
      if (pause > 0)
        say(
          `That was failure ${this.#failures} in succession: the next start is in ${pause / 1_000} s. Ctrl-C stops the server.`,
        );
      try {
        if (pause > 0) await wait(pause, signal);
        if (signal.aborted) return null;
        this.#running = await start();
        if (signal.aborted) await this.#running.stop();
        else
          say(
            `The rooms are served again, after ${seconds(now() - from)}. Phones and screens come back by themselves.`,
          );
        return signal.aborted ? null : this.#running;
      } catch (error) {
        if (signal.aborted) return null;
        say(`It could not be started again: ${error instanceof Error ? error.message : error}`);
      }
    }
  }
}

function seconds(ms: number): string {
  return `${(ms / 1_000).toFixed(1)} s`;
}
