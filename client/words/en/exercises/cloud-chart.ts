/** Words of its picture. */
export const cloudChart = {
  top: "Most often: {who}, from {n} of {all}.",
  allOnce: "{n} different words, each from one person.",
  none: "No words to show.",
  hidden: "Too few to show.",
  word: "Word",
  more: { one: "and 1 more word", other: "and {n} more words" },
} as const;
