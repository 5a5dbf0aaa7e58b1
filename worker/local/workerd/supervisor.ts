/** Keeps workerd running: starts it again when it has ended, and waits longer each time that it ends at once. */
import { exitReason } from "./exit-reason.ts";
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
  /** The newest start, done or not. */
  #started: Promise<Process> | null = null;
  /** Starts in succession that failed, or whose process ended before it had run steadily. */
  #failures = 0;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /** Starts the process, and from then on again whenever it ends. Fails if the first start does. */
  async begin(): Promise<void> {
    void this.#keep(await this.#start());
  }

  /** Ends the process, also one that is just starting, and starts it no more. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    const process = await this.#started?.catch(() => null);
    await process?.stop();
  }

  #start(): Promise<Process> {
    this.#started = this.#around.start();
    return this.#started;
  }

  async #keep(first: Process): Promise<void> {
    const { now, say } = this.#around;
    for (let process: Process | null = first; process; process = await this.#again()) {
      const since = now();
      const exit = await process.ended;
      if (now() - since >= STEADY_MS) this.#failures = 0;
      say(`The process that serves the rooms has ended: ${exitReason(exit)}. Nothing that was saved is lost.`);
    }
  }

  /** The next process, as soon as one starts; null when none is wanted any more. */
  async #again(): Promise<Process | null> {
    const { now, say } = this.#around;
    const from = now();
    while (await this.#pause()) {
      try {
        const process = await this.#start();
        // Ended while it was starting: `stop` has it.
        if (this.#stopping.signal.aborted) return null;
        const took = ((now() - from) / 1_000).toFixed(1);
        say(`The rooms are served again, after ${took} s. Phones and screens come back by themselves.`);
        return process;
      } catch (error) {
        say(`It could not be started again: ${error instanceof Error ? error.message : error}`);
      }
    }
    return null;
  }

  /** Waits as long as is right after one more failure; false when nothing is to be started any more. */
  async #pause(): Promise<boolean> {
    const { say, wait } = this.#around;
    const { signal } = this.#stopping;
    this.#failures += 1;
    const pause = pauseAfter(this.#failures);
    if (pause > 0) {
      const next = `the next start is in ${pause / 1_000} s. Ctrl-C stops the server.`;
      say(`That was failure ${this.#failures} in succession: ${next}`);
      await wait(pause, signal).catch(() => {});
    }
    return !signal.aborted;
  }
}
