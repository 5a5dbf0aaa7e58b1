/** Words of its picture. */
export const cloudChart = {
  top: "{who} comes up most: {n} of {all}.",
  tie: "{who} come up most: {n} of {all} each.",
  words: "{tied} words",
  allOnce: { one: "One word, from one person.", other: "{n} different words, each from one person." },
  /** After the first sentence, of the same word. */
  tagged: "The room calls it {who}.",
  taggedTie: "The room is split on it: {a} or {b}.",
  taggedEven: "The room is split on it three ways.",
  called: { L: "leading", M: "managing", B: "equally both" },
  none: "No words to show.",
  hidden: "Too few to show.",
  word: "Word",
  rest: { one: "1 more word in the report", other: "{n} more words in the report" },
  more: { one: "and 1 more word", other: "and {n} more words" },
} as const;
