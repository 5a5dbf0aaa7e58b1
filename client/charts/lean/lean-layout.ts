/** How long the parts of two sides are around a middle, in shares of the room on either side. */

/** People on one side: those who lean there slightly stand at the middle, those who do so strongly beyond them. */
export interface LeanSide {
  slightly: number;
  strongly: number;
}

export type LeanSides = readonly [LeanSide, LeanSide];

/** For each vote and side: the longest side of all votes fills its half, and a person is as wide everywhere. */
export function layLean(votes: readonly LeanSides[]): LeanSides[] {
  const longest = Math.max(1, ...votes.flat().map(({ slightly, strongly }) => slightly + strongly));
  const share = ({ slightly, strongly }: LeanSide) => ({ slightly: slightly / longest, strongly: strongly / longest });
  return votes.map(([a, b]) => [share(a), share(b)] as const);
}
