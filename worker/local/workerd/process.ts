/** The workerd process behind a Miniflare: its output, its start, and the signals that Miniflare would otherwise act upon. */
import { ChildProcess } from "node:child_process";
import { subscribe, unsubscribe } from "node:diagnostics_channel";

/** Lines that workerd wrote last and that are kept, to tell why it ended. */
const LINES = 20;

/** What workerd writes: shown to the operator, once where it says the same again and again, and the end of it kept. */
export class WorkerdLog {
  readonly #last: string[] = [];

  readonly hear = ({ level, message }: { level: string; message: string }): void => {
    if (message === this.#last.at(-1)) return;
    this.#last.push(message);
    if (this.#last.length > LINES) this.#last.shift();
    if (level === "error" || level === "warn") console.error(message);
    else console.log(message);
  };

  get last(): string {
    return this.#last.join("\n");
  }
}

/** Calls back with every workerd that is started from now on; returns how to end that. */
export function onWorkerd(found: (child: ChildProcess) => void): () => void {
  const made = (message: unknown) => {
    if (!(message instanceof Object && "process" in message && message.process instanceof ChildProcess)) return;
    const child = message.process;
    child.once("spawn", () => child.spawnargs.includes("serve") && found(child));
  };
  subscribe("child_process", made);
  return () => unsubscribe("child_process", made);
}

/** Makes something without the handlers that it adds for signals: Miniflare's end this process at once. */
export function withoutSignals<T>(make: () => T): T {
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  const before = new Map(signals.map((signal) => [signal, process.listeners(signal)]));
  const made = make();
  for (const signal of signals)
    for (const listener of process.listeners(signal))
      if (!before.get(signal)?.includes(listener)) process.removeListener(signal, listener);
  return made;
}
