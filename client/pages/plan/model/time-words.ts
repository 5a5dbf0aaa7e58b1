/** Times as the planner shows them. */
import { minutesAndSeconds, toFive } from "../../../../shared/duration.ts";

/** Seconds that a step may need beyond whole minutes without being told that it needs another. */
export const SLACK = 15;

/** Whole minutes that are enough for so many seconds. */
export function minutesNeeded(seconds: number): number {
  return Math.max(1, Math.ceil((seconds - SLACK) / 60));
}

/** About how long something takes, as "1:05". */
export function about(seconds: number): string {
  return minutesAndSeconds(toFive(seconds));
}
