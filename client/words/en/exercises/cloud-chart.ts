/** Words of its picture. */
export const cloudChart = {
  top: "{who} comes up most: {n} of {all}.",
  tie: "{who} come up most: {n} of {all} each.",
  words: "{tied} words",
  allOnce: { one: "One word, from one person.", other: "{n} different words, each from one person." },
  /** After the first sentence, of the same word. */
  tagged: "The room calls it {who}.",
  /** Where no side has more than half. */
  taggedDivided: "The room is divided on which it is.",
  taggedTie: "The room is split on it: {a} or {b}.",
  taggedEven: "The room is split on it three ways.",
  called: { L: "leading", M: "managing", B: "equally both" },
  none: "No words to show.",
  hidden: "Too few to show.",
  word: "Word",
  rest: { one: "1 more word in the report", other: "{n} more words in the report" },
  more: { one: "1 more word is not in this picture.", other: "{n} more words are not in this picture." },
} as const;
