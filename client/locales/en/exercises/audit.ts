/** Words of `audit` outside the phone. */
export const audit = {
  instruction: "A hundred points for your working week: as it is, and as it should be. Nobody sees your split.",
  caption: "How people say their own week is split, in points of a hundred: a mean of estimates, not of measured time.",
} as const;
