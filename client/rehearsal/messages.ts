/** What a page and the worker with its simulated people tell each other. */
import type { CrowdNews } from "./crowd.ts";
import type { Door } from "./people.ts";

/** From the page. The first message lets the people in. */
export type ToWorker = { t: "come"; code: string; size: number; secret: string; door: Door } | { t: "hurry" };

/** From the worker. */
export type FromWorker = { t: "news"; news: CrowdNews };

/** A running worker, as far as a page speaks with it. */
export interface CrowdLine {
  tell(message: ToWorker): void;
  end(): void;
}

/** `failed`: the browser could not load or run it. */
export type StartWorker = (hear: (message: FromWorker) => void, failed: () => void) => CrowdLine;
