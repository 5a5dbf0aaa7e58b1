/** Words of the form of `sort`. */
export const sortForm = {
  cards: {
    label: "Cards",
    hint: "People sort them one by one, each in their own order. Six to eight take about ten minutes.",
    thing: "Card",
    add: "Add a card",
    write: "Write your own",
  },
  text: "What someone does",
  fold: "A view of this card, to show after the result",
  key: { label: "The source says", none: "Nothing", L: "Leading", M: "Managing", B: "Both" },
  why: { label: "Why, in one sentence" },
  viewOf: {
    label: "Whose view",
    hint: "Whose view your own cards show, such as a client’s leadership model.",
    usual: "One article",
  },
  lean: {
    label: "When they vote again, ask which way they lean",
    hint: "“Equally both” is then left out.",
  },
  stem: { label: "Question over each card" },
} as const;
