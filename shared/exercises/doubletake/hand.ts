/** What a phone is dealt: its own sentences, in its own order. */
import * as v from "valibot";
import { seededHash } from "../../seeded-hash.ts";
import type { Dealt } from "../deal.ts";
import { WARM_UP, type Word, wordIn } from "./lists.ts";
import type { Content } from "./settings.ts";

export const Hand = v.object({
  /** In the order in which they are asked, the warm-up first. */
  cards: v.array(v.object({ id: v.string(), text: v.string() })),
});
export type Hand = v.InferOutput<typeof Hand>;

/** An act as somebody reads it: a sentence that begins with the word. */
export const sentence = (word: string, act: string): string => `${word} ${act}`;

/** The cards of one person. With one list for everybody, everything is told of someone. */
export function handOf({ acts, warmUp, words }: Content, { list, of, order }: Dealt): Hand {
  const cards = acts.map((act) => {
    const word: Word = wordIn(act, list === 0 ? "a" : "b");
    return { id: act.id, word, text: sentence(of === 1 ? words.someone : words[word], act.text) };
  });
  const ordered = of === 1 ? drawn(cards, order) : withoutRuns(cards, order);
  return { cards: [{ id: WARM_UP, text: warmUp }, ...ordered.map(({ id, text }) => ({ id, text }))] };
}

/** Drawn again until no word comes three times running: with three of each, more than half of all orders will do. */
function withoutRuns<Card extends { id: string; word: Word }>(cards: readonly Card[], seed: number): Card[] {
  for (let turn = 0; ; turn += 1) {
    const order = drawn(cards, seededHash(seed, String(turn)));
    if (!order.some(({ word }, at) => at > 1 && order[at - 1]?.word === word && order[at - 2]?.word === word))
      return order;
  }
}

function drawn<Card extends { id: string }>(cards: readonly Card[], seed: number): Card[] {
  return cards
    .map((card) => ({ card, at: seededHash(seed, card.id) }))
    .sort((a, b) => a.at - b.at)
    .map(({ card }) => card);
}
