/** Words of `rank` outside the phone. */
export const rank = {
  name: "Rank",
  instruction: "Three from the list, in order. Decide for yourself, without talking.",
  caption: "Three points for a first place, two for a second, one for a third.",
  onPaper: "Write 1, 2 and 3 into three of the boxes.",
} as const;
