/** How long the steps of a workshop took, as the host page in this browser has seen it. */
import { hostName } from "./host-page.ts";
import { recallJson } from "./storage.ts";

export interface RunMinutes {
  /** When the workshop began, in milliseconds since 1970. */
  at: number;
  /** Milliseconds that each step was in hand, by its id. */
  spent: Readonly<Record<string, number>>;
}

/** Null where this browser has not seen the workshop run. */
export function runMinutes(code: string): RunMinutes | null {
  const clock = recallJson(hostName("clock", code));
  if (typeof clock !== "object" || clock === null || !("startedAt" in clock) || !("spent" in clock)) return null;
  const { startedAt, spent } = clock;
  if (typeof startedAt !== "number" || typeof spent !== "object" || spent === null) return null;
  const numbers = Object.entries(spent).filter((one): one is [string, number] => typeof one[1] === "number");
  return { at: Math.round(startedAt), spent: Object.fromEntries(numbers) };
}

/** Whether this browser has seen the workshop begin. */
export const hasRun = (code: string): boolean => runMinutes(code) !== null;

/** Where a run is taken into its plan. */
export const takeAddress = (code: string, plan: string): string => `/plan?take=${code}#${plan}`;
