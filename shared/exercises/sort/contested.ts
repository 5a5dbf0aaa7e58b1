/** Finds the cards of a sort that are worth discussing: those with one camp at leading and one at managing. */
import type { Distribution, ItemDistribution } from "../distribution.ts";

/** The share of people that each camp needs before a discussion is proposed. */
const CAMP = 0.25;

/** The smaller of the two camps as a share of everyone who answered: 0 if nobody holds the other view, at most 0.5. */
function smallerCamp({ n, counts }: Distribution): number {
  return n === 0 ? 0 : Math.min(counts.L ?? 0, counts.M ?? 0) / n;
}

const isShown = (card: ItemDistribution): card is Distribution => !("hidden" in card);

/**
 * Orders cards by how contested they are: first by the size of the smaller camp, then by low agreement, then by the order of
 * the deck. Leading against "both" does not count as two camps. Cards with too few answers come last, as they are hidden.
 */
export function byContest<Card extends ItemDistribution>(cards: readonly Card[]): Card[] {
  return [...cards].sort((a, b) => {
    if (!isShown(a) || !isShown(b)) return Number(!isShown(a)) - Number(!isShown(b));
    return smallerCamp(b) - smallerCamp(a) || (a.agreement ?? 1) - (b.agreement ?? 1);
  });
}

/** Whether a discussion before the reveal is worthwhile: on some card both leading and managing have at least 25%. */
export function worthTalking(cards: readonly ItemDistribution[]): boolean {
  return cards.some((card) => isShown(card) && smallerCamp(card) >= CAMP);
}
