/** What the first, second and third place of one person are worth. */
const POINTS = [3, 2, 1];

/** How a room ranks one option. */
export interface Ranked {
  id: string;
  /** People who have it in their top three. */
  picks: number;
  points: number;
  /** Points as a share of the most there could be: 1 = everybody's first. */
  share: number;
  /** From 1; options with equal points share a rank, and the next rank is left free after them. */
  rank: number;
}

/**
 * Orders options by the top three of each person: 3 points for a first place, 2 for a second, 1 for a third, as a share
 * of `3n`. A Borda count cut off after three places (de Borda 1781); a tie is never broken.
 *
 * @param options all options offered, in the order in which equal ones are to stand
 * @param tops one person's places each, the first one first
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
      // The sort is stable, so that equal options keep the order given.
      .sort((a, b) => a.rank - b.rank)
  );
}
