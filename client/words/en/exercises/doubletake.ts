/** Words of `doubletake` outside the phone. */
export const doubletake = {
  name: "Double take",
  place: "Sentence {n} of {all}",
  instruction: "Seven short sentences. How much is each worth? Your cards are your own.",
  caption: "Disc: mean worth when told of a leader; ring: of a manager. Where few people rated, no range is drawn.",
  ends: "0 = {low} · 10 = {high}",
  lists: "Show both lists",
  listsWhy: "Each phone has one of them. Nobody else may see this before the reveal.",
  listA: "List A",
  listB: "List B",
  tooFew: {
    planned:
      "“{title}” needs {people} people for its two words. With fewer, run it with “Someone” and no comparison. Or open with a word cloud instead.",
    opening: "Too few for two words. Open runs it with “Someone” (no comparison). Or leave it out.",
  },
  paper: {
    words: ["A leader", "A manager"],
    pile: "{n}",
    how: "On paper: print half of the sheets from each page. Deal them in turn, and not to fewer than 20. Two helpers count the ratings of 8 to 10 for each word. Tell it after the break.",
  },
} as const;
