/** The points for the first, second and third place. */
const POINTS = [3, 2, 1];

/** The rank of one option in a room. */
export interface Ranked {
  id: string;
  /** People who have it in their top three. */
  picks: number;
  points: number;
  /** Points as a share of the maximum; 1 means that everybody put it first. */
  share: number;
  /** The rank from 1. Options with equal points share a rank, and the following rank is skipped. */
  rank: number;
}

/**
 * Orders options by the top three of each person: 3 points for a first place, 2 for a second, 1 for a third, as a share
 * of `3n`. A Borda count cut off after three places (de Borda 1781); a tie is never broken.
 *
 * @param options all options offered; equal ones keep this order
 * @param tops the places of each person in order
 * @returns the most points first; null for nobody
 */
export function rankPoints(options: readonly string[], tops: readonly (readonly string[])[]): Ranked[] | null {
  if (tops.length === 0) return null;
  const counted = options.map((id) => {
    const places = tops.map((top) => top.indexOf(id)).filter((place) => place >= 0);
    return { id, picks: places.length, points: places.reduce((sum, place) => sum + (POINTS[place] ?? 0), 0) };
  });
  return (
    counted
      .map((one) => ({
        ...one,
        share: one.points / ((POINTS[0] ?? 0) * tops.length),
        rank: 1 + counted.filter(({ points }) => points > one.points).length,
      }))
      // The sort is stable, so equal options keep the given order.
      .sort((a, b) => a.rank - b.rank)
  );
}
