import { mean } from "./mean.ts";

/**
 * How what people listed is shared out among the options: each person's own shares first, then their mean over persons.
 * So everyone weighs the same, however much they listed. Our own convention.
 *
 * @param people what each person listed, one option for every thing; whoever listed nothing is left out
 * @returns a share for every option, 0..1, which sum to 1; null where nobody listed anything
 */
export function meanShares(
  options: readonly string[],
  people: readonly (readonly string[])[],
): Record<string, number> | null {
  const listing = people.filter((listed) => listed.length > 0);
  if (listing.length === 0) return null;
  const shareOf = (option: string) =>
    // In order of size: sums of fractions in another order can end in another last digit.
    mean(
      listing.map((listed) => listed.filter((one) => one === option).length / listed.length).sort((a, b) => a - b),
    ) ?? 0;
  return Object.fromEntries(options.map((option) => [option, shareOf(option)]));
}
