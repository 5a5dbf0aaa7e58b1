/** What the pictures of `sort` read from a result: card by card, as far as it may be shown. */
import type { Distribution, ItemDistribution } from "../../../shared/exercises/distribution.ts";
import type { Round } from "../../../shared/primitives.ts";
import type { BarRow, Named } from "../../charts/data.ts";
import { barRows } from "../../charts/share.ts";
import type { PictureProps } from "../contract/result.ts";
import { hiddenNotes, roundsOf, shownRounds } from "../contract/rounds.ts";
import { TONES } from "./tones.ts";

export type SortProps = PictureProps<"sort">;
export type SortSettings = SortProps["face"]["settings"];

/** A card with what may be shown of it, the first round first. */
export interface CardResult {
  id: string;
  text: string;
  rounds: { round: Round; item: Distribution }[];
  /** A sentence for a round that is hidden while another is not. */
  hidden: string[];
}

/** Every card that was asked in any round, in the order of the deck. */
export function cardsOf({ face, result }: Pick<SortProps, "face" | "result">): CardResult[] {
  const rounds = roundsOf(result, "sort");
  return face.settings.cards.flatMap(({ id, text }) => {
    const items = rounds.flatMap((one) => {
      const item: ItemDistribution | undefined = one.result.cards.find((card) => card.id === id);
      return item ? [{ round: one.round, item }] : [];
    });
    return items.length === 0 ? [] : [{ id, text, rounds: shownRounds(items), hidden: hiddenNotes(items) }];
  });
}

/** A card's bars, in the room's order. */
export function rowsOf(settings: SortSettings, card: CardResult): BarRow[] {
  return barRows(optionsOf(settings), card.rounds);
}

/** The answers in the room's order, each with its look. */
export const optionsOf = ({ choices }: Pick<SortSettings, "choices">) =>
  choices.map(({ id, text }) => ({ id, text, tone: TONES[id] }));

/** One source's view of a card. */
export interface CardView {
  choice: Named;
  why: string | undefined;
  /** Whose view it is, where it is not the article's. */
  source: string | undefined;
}

/** The view of a card, once it is shown; most decks have cards without one. */
export function viewOf({ key, choices, viewOf: source }: SortSettings, card: string): CardView | null {
  const view = key?.find(({ id }) => id === card);
  const choice = choices.find(({ id }) => id === view?.choice);
  return view && choice ? { choice, why: view.why, source: view.own && source } : null;
}
