/** Which cards of a sort are worth a talk: those on which the room stands in two camps, one at leading, one at managing. */
import type { Distribution, ItemDistribution } from "../distribution.ts";

/** The share that each camp needs before a talk is proposed. */
const CAMP = 0.25;

/** The smaller of the two camps as a share of all who answered: 0 where nobody holds the other view, 0.5 at most. */
function smallerCamp({ n, counts }: Distribution): number {
  return n === 0 ? 0 : Math.min(counts.L ?? 0, counts.M ?? 0) / n;
}

const told = (card: ItemDistribution): card is Distribution => !("hidden" in card);

/**
 * The most contested card first: the larger smaller camp, then the lower agreement, then the deck's own order. Leading
 * against both is not two camps. Cards that too few have answered come last, because nothing about them may be told.
 */
export function byContest<Card extends ItemDistribution>(cards: readonly Card[]): Card[] {
  return [...cards].sort((a, b) => {
    if (!told(a) || !told(b)) return Number(!told(a)) - Number(!told(b));
    return smallerCamp(b) - smallerCamp(a) || (a.agreement ?? 1) - (b.agreement ?? 1);
  });
}

/** Whether a talk before the reveal is worth its minutes: on some card both leading and managing have at least 25%. */
export function worthTalking(cards: readonly ItemDistribution[]): boolean {
  return cards.some((card) => told(card) && smallerCamp(card) >= CAMP);
}
