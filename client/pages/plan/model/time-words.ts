/** Times as the planner shows them. */
import { minutesAndSeconds, toFive } from "../../../../shared/duration.ts";

/** Seconds that a step may need beyond half minutes without being told that it needs more. */
export const SLACK = 15;

/** Minutes that are enough for so many seconds, to the half minute, which is how a plan gives them. */
export function minutesNeeded(seconds: number): number {
  return Math.max(0.5, Math.ceil((seconds - SLACK) / 30) / 2);
}

/** About how long something takes, as "1:05". */
export function about(seconds: number): string {
  return minutesAndSeconds(toFive(seconds));
}
