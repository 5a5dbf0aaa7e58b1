/** Words of `sort` outside the phone. */
export const sort = {
  name: "Sort",
  place: "Card {n} of {all}",
  instruction: "Cards come to your phone. Decide for yourself, without talking.",
  caption:
    "Opinions about words, not facts about people: neither answer is better, and the share says how far the room agrees.",
  onPhones: "The cards are on your phone.",
} as const;
