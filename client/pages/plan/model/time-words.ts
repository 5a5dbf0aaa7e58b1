/** Times as the planner shows them. */

/** Seconds that a step may need beyond whole minutes without being told that it needs another. */
export const SLACK = 15;

/** Whole minutes that are enough for so many seconds. */
export function minutesNeeded(seconds: number): number {
  return Math.max(1, Math.ceil((seconds - SLACK) / 60));
}

/** "1:05": to five seconds, for nobody can tell closer than that how long a step takes. */
export function about(seconds: number): string {
  return clockOfSeconds(Math.round(seconds / 5) * 5);
}

/** "1:05". */
export function clockOfSeconds(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
