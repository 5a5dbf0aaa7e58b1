/** Two weeks in the making: points that may not add up yet. */
import type { Payload } from "../../../shared/exercises/audit/answer.ts";

export const TOTAL = 100;
export const STEP = 5;
const BUCKETS = 6;

export type Weeks = Payload;

const NOTHING: readonly number[] = Array.from({ length: BUCKETS }, () => 0);

/** Reads an answer that was sent, or a draft. A week that cannot be has no points yet. */
export function weeksOf(json: unknown): Weeks {
  if (typeof json !== "object" || json === null) return { now: [...NOTHING], target: [...NOTHING] };
  return { now: pointsOf("now" in json ? json.now : null), target: pointsOf("target" in json ? json.target : null) };
}

function pointsOf(value: unknown): number[] {
  const given: readonly unknown[] = Array.isArray(value) ? value : [];
  const points = NOTHING.map((nothing, at) => {
    const one = given[at];
    return typeof one === "number" && Number.isInteger(one) && one >= 0 ? one : nothing;
  });
  return left(points) < 0 ? [...NOTHING] : points;
}

/** Points that are still to be given. */
export function left(points: readonly number[]): number {
  return TOTAL - points.reduce((sum, value) => sum + value, 0);
}

/** Both weeks add up. */
export function isWhole({ now, target }: Weeks): boolean {
  return left(now) === 0 && left(target) === 0;
}

/** The points with another number in one place, no more than there are to give. */
export function withPoints(points: readonly number[], place: number, wanted: number): number[] {
  const most = (points[place] ?? 0) + left(points);
  const given = Math.min(most, Math.max(0, Math.round(Number.isFinite(wanted) ? wanted : 0)));
  return points.map((value, at) => (at === place ? given : value));
}

/** Where a slider comes to rest: on a step, also where it was moved by a single point, as keys and screen readers do. */
export function slidTo(from: number, to: number): number {
  if (Math.abs(to - from) === 1) return stepped(from, to > from ? 1 : -1);
  return STEP * Math.round(to / STEP);
}

/** One step up or down, to a number that such steps reach. */
export function stepped(value: number, direction: 1 | -1): number {
  const steps = value / STEP;
  return STEP * (direction === 1 ? Math.floor(steps) + 1 : Math.ceil(steps) - 1);
}
