import { mean } from "./mean.ts";

/**
 * The share of each option in what people listed: first the shares of each person, then the mean over people. So everyone has
 * the same weight, however much they listed. Our own convention.
 *
 * @param people what each person listed, one option per thing; people who listed nothing are left out
 * @returns a share for every option, 0..1, which sum to 1; null where nobody listed anything
 */
export function meanShares(
  options: readonly string[],
  people: readonly (readonly string[])[],
): Record<string, number> | null {
  const listing = people.filter((listed) => listed.length > 0);
  if (listing.length === 0) return null;
  const shareOf = (option: string) =>
    // Sorted by size, because sums of fractions in another order can differ in the last digit.
    mean(
      listing.map((listed) => listed.filter((one) => one === option).length / listed.length).sort((a, b) => a - b),
    ) ?? 0;
  return Object.fromEntries(options.map((option) => [option, shareOf(option)]));
}
