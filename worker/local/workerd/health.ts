/**
 * whether workerd answers. One that is there and answers nobody (stopped, or stuck in itself) never ends by itself, so its
 * phones would wait for ever.
 */
import { get } from "node:http";
import { setTimeout } from "node:timers/promises";
import { listensEverywhere } from "../machine/addresses.ts";

/** Milliseconds between two looks, and for which an answer is waited for. */
const LOOK_MS = 5_000;
/**
 * Looks in succession without an answer: after one to two minutes. A room that is busy has been seen to answer nobody for 26
 * seconds. They are counted, so that neither a clock that is set nor a laptop that has slept ends anything.
 */
const LOOKS = 12;

/** How a process is looked at. */
export interface HealthProbe {
  /** Whether it answers. */
  look(): Promise<boolean>;
  /** Until the next look; fails once nobody looks any more. */
  pause(signal: AbortSignal): Promise<unknown>;
}

/** Settles with true once a process has answered nobody for too long, with false once nobody looks any more. */
export async function isHung({ look, pause }: HealthProbe, signal: AbortSignal): Promise<boolean> {
  for (let unanswered = 0; unanswered < LOOKS; ) {
    await pause(signal).catch(() => {});
    if (signal.aborted) return false;
    unanswered = (await look()) ? 0 : unanswered + 1;
  }
  return !signal.aborted;
}

/** Looks at what listens on a port of this machine. */
export function probeOf(host: string, port: number): HealthProbe {
  const name = listensEverywhere(host) ? "localhost" : host;
  return {
    look: () => answers(name, port, LOOK_MS),
    pause: (signal) => setTimeout(LOOK_MS, undefined, { signal, ref: false }),
  };
}

/** Whether anything at all is answered within so many milliseconds. It asks for something that wakes no room. */
export function answers(host: string, port: number, ms: number): Promise<boolean> {
  return new Promise((settle) => {
    const signal = AbortSignal.timeout(ms);
    const request = get({ host, port, path: "/api/agendas", agent: false, signal }, (response) => {
      response.destroy();
      settle(true);
    });
    request.on("error", () => settle(false));
  });
}
