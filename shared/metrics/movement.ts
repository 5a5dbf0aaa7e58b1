/** How people changed their answers to one item between the two rounds. All figures count people who answered both. */
export interface Movement {
  /** People who answered both rounds. */
  n: number;
  /** Those of them who chose another option in round 2. */
  changed: number;
  /** Per option: answers gained minus answers lost. The sum is 0. */
  net: Record<string, number>;
  /** Flows from one option to another, largest first; only those that are large enough to be shown. */
  flows: { from: string; to: string; n: number }[];
  /** People in flows that are too small to be shown, so that `flows` and `other` sum to `changed`. */
  other: number;
}

/**
 * Counts the changes in a second vote: changed ÷ n is the share to show, net is the direction, flows are the detail.
 *
 * @param pairs each person's first and second answer, for people who gave both
 * @param options every option of either round, in the order shown; equal flows keep this order
 * @param flowMinimum flows with fewer people are not listed (see `FLOW_MINIMUM`), because the people could be
 *   recognised
 */
export function movement(
  pairs: readonly (readonly [from: string, to: string])[],
  options: readonly string[],
  flowMinimum: number,
): Movement {
  const changes = pairs.filter(([from, to]) => from !== to);
  const gains = tally(changes.map(([, to]) => to));
  const losses = tally(changes.map(([from]) => from));
  const net = Object.fromEntries(options.map((id) => [id, (gains.get(id) ?? 0) - (losses.get(id) ?? 0)]));

  const flows = options
    .flatMap((from) => {
      const arrivals = tally(changes.filter((change) => change[0] === from).map(([, to]) => to));
      return options.map((to) => ({ from, to, n: arrivals.get(to) ?? 0 }));
    })
    .filter(({ n }) => n > 0 && n >= flowMinimum)
    // The sort is stable, so equal flows stay in the order of `options`.
    .sort((a, b) => b.n - a.n);
  const listed = flows.reduce((sum, { n }) => sum + n, 0);

  return { n: pairs.length, changed: changes.length, net, flows, other: changes.length - listed };
}

function tally(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
