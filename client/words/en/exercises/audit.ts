/** Words of `audit` outside the phone. */
export const audit = {
  name: "Week audit",
  instruction: "A hundred points for your working week: as it is, and as it should be. Nobody sees your split.",
  caption: "How people say their own week is split, in points of a hundred: a mean of estimates, not of measured time.",
  /** By segment. */
  futureShare: {
    now: "Points of 100 that serve the future, as the week is",
    target: "Points of 100 that serve the future, as the next six months need it",
  },
  gap: "{now} points of 100 serve the future, and {target} should (means of {n}).",
} as const;
