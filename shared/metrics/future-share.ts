/**
 * The share of a working week that serves the future: the sum of the points in the future buckets. Our own convention.
 *
 * @param points one person's points, one entry for each bucket; they sum to 100
 * @param future for each bucket whether it serves the future
 * @returns 0..100, in the points' unit: percent of the week
 */
export function futureShare(points: readonly number[], future: readonly boolean[]): number {
  return points.reduce((sum, value, bucket) => (future[bucket] ? sum + value : sum), 0);
}
