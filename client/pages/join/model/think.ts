/** When the pause to think about a step began. It is stored, so that a reload does not restart it. */
import { recall, remember } from "../../../wire/storage.ts";

/** How long everyone has to think before a first tap counts. */
export const THINK_MS = 10_000;

/** The kept start, or now. */
export function startOfThinking(code: string, step: string, now: number): number {
  const name = `think:${code}:${step}`;
  const known = Number(recall(name));
  if (known > 0) return known;
  remember(name, String(now));
  return now;
}

/** Whole seconds left; a clock that was set back never makes the pause longer than it is. */
export function thinkLeft(start: number, now: number): number {
  const left = Math.ceil((start + THINK_MS - now) / 1000);
  return left > THINK_MS / 1000 ? 0 : Math.max(0, left);
}
