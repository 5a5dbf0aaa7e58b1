import { mean } from "./mean.ts";

/** The position of a point on one axis. */
export type Band = "low" | "middle" | "high";
/** From the lowest to the highest. */
export const BANDS: readonly Band[] = ["low", "middle", "high"];

/** A point on the map: x from execution to ideas, y from work to people, each −5..5. */
export interface Point {
  x: number;
  y: number;
}

/** A point up to this far from 0, on either side, lies in the middle of its axis; our own convention. */
const CUT = 2;

/** The third of an axis of −5..5 in which a value lies: three stops, five, three. */
export function bandOf(value: number): Band {
  return value < -CUT ? "low" : value > CUT ? "high" : "middle";
}

/** Names one of the nine cells: its row first, then its column. */
export function cellOf({ x, y }: Point): string {
  return `${bandOf(y)}-${bandOf(x)}`;
}

/** People in each of the nine cells, empty ones included. */
export function cellCounts(points: readonly Point[]): Record<string, number> {
  const cells = BANDS.flatMap((y) => BANDS.map((x) => `${y}-${x}`));
  const counts: Record<string, number> = Object.fromEntries(cells.map((cell) => [cell, 0]));
  for (const point of points) counts[cellOf(point)] = (counts[cellOf(point)] ?? 0) + 1;
  return counts;
}

/** The mean point; null for none. */
export function centroid(points: readonly Point[]): Point | null {
  const x = mean(points.map((point) => point.x));
  const y = mean(points.map((point) => point.y));
  return x === null || y === null ? null : { x, y };
}
