/** Words of `sort` outside the phone. */
export const sort = {
  name: "Sort",
  place: "Card {n} of {all}",
  instruction: "Cards come to your phone. Decide for yourself, without talking.",
  caption: "Each bar is the whole room on one card: the wider a part, the more people gave that answer.",
  captionTwice: "The thin bar above each shows the first answers.",
  onPhones: "The cards are on your phone.",
} as const;
