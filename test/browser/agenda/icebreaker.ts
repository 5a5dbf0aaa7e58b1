/** What six people say in the icebreaker, and what its files then have. */
import { content } from "../../../shared/agenda/library.ts";

export const CARDS = ["c1", "c8", "c13", "c20", "c24", "c29"] as const;
export const WORDS = { L: "Mainly leading", M: "Mainly managing", B: "Equally both" } as const;
type Choice = keyof typeof WORDS;

/** What everyone is going to say. The sixth comes late: after the first vote on the cards is closed. */
export const PLAN = [
  { name: "Ada", words: ["fair", "clear"], cards: "LMBLLM", again: "M", ready: 4 },
  { name: "Ben", words: ["clear", "patient"], cards: "LMBMLM", again: "M", ready: 5 },
  { name: "Cem", words: ["listens"], cards: "LMLLLB", again: "L", ready: 3 },
  { name: "Dot", words: ["fair", "funny", "calm"], cards: "LMBMMM", again: "M", ready: 2 },
  { name: "Eve", words: ["calm"], cards: "BMBLLM", again: "B", ready: 4 },
  { name: "Fay", words: [], cards: null, again: "M", ready: 5 },
] as const;

const idOf = new Map(content.en.cards.map((card) => [card.text, card.id]));
/** How somebody sorts a card that they read, as planned. */
export const planned = (cards: string) => (text: string) => {
  const place = (CARDS as readonly string[]).indexOf(idOf.get(text) ?? "");
  return WORDS[cards[place] as Choice];
};

/** Every answer that was entered. */
export function plannedAnswers(): string[] {
  return PLAN.flatMap(({ cards, again }) => {
    const first = cards === null ? [] : CARDS.map((card, place) => `sort/1/${card}=${cards[place]}`);
    return [...first, `sort/2/c20=${again}`];
  }).sort();
}
