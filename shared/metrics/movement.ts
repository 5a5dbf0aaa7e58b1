/** How people moved between the two rounds of one item. All figures are people who answered both rounds. */
export interface Movement {
  /** Answered both rounds. */
  n: number;
  /** Of those, chose another option the second time. */
  changed: number;
  /** Per option, answers gained minus answers lost; sums to 0. */
  net: Record<string, number>;
  /** From one option to another, biggest first; only flows that are big enough to be shown. */
  flows: { from: string; to: string; n: number }[];
  /** People in flows too small to be shown one by one, so that `flows` and `other` sum to `changed`. */
  other: number;
}

/**
 * What a re-vote moved: changed ÷ n is the share to show, net flow the direction, flows the detail.
 *
 * @param pairs each person's first and second answer, for people who gave both
 * @param options every option of either round, in the order shown; equal flows keep this order
 * @param flowMinimum the least number of people of a flow that is listed (see `FLOW_MINIMUM`): a smaller one could be
 *   recognised as a person
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
