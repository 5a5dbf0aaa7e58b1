/** Starts the worker with the simulated people. */
import { WORKER_POLICY } from "../../shared/page-policy.ts";
import type { FromWorker, ToWorker } from "./messages.ts";
import address from "./worker.ts?worker&url";

/** A running worker, as far as a page speaks with it. */
export interface CrowdLine {
  tell(message: ToWorker): void;
  end(): void;
}

// Browsers let a page make a policy once. It answers with this one file, whatever it is asked for.
const policy = globalThis.trustedTypes?.createPolicy(WORKER_POLICY, { createScriptURL: () => address });

/** `failed`: the browser could not load or run it. */
export function startWorker(hear: (message: FromWorker) => void, failed: () => void): CrowdLine {
  const worker = new Worker(policy?.createScriptURL(address) ?? address);
  worker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => hear(data));
  worker.addEventListener("error", failed);
  return { tell: (message) => worker.postMessage(message), end: () => worker.terminate() };
}
