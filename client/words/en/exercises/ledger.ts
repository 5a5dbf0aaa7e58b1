/** Words of `ledger` outside the phone. */
export const ledger = {
  name: "Value ledger",
  place: "Question {n} of {all}",
  instruction: "What did last week’s work do? Nobody else sees what you write.",
  caption: "Each person counts equally, however many things they listed. The lines themselves stay theirs alone.",
  things: "What last week’s work did",
} as const;
