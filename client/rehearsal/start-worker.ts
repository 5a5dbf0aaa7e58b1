/** Starts the worker with the simulated people. */
import { WORKER_POLICY } from "../../shared/page-policy.ts";
import type { FromWorker, StartWorker } from "./messages.ts";
import address from "./worker.ts?worker&url";

// Browsers let a page make a policy once. It answers with this one file, whatever it is asked for.
const policy = globalThis.trustedTypes?.createPolicy(WORKER_POLICY, { createScriptURL: () => address });

export const startWorker: StartWorker = (hear, failed) => {
  const worker = new Worker(policy?.createScriptURL(address) ?? address);
  worker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => hear(data));
  worker.addEventListener("error", failed);
  return { tell: (message) => worker.postMessage(message), end: () => worker.terminate() };
};
