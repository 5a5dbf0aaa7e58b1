/** Words of `audit` outside the phone. */
export const audit = {
  name: "Week audit",
  instruction: "A hundred points for your working week: as it is, and as it should be. No screen shows your split.",
  caption:
    "The bars split a week of 100 points. Below, each line leads from the week as it is (disc) to the week as needed (ring).",
  /** By segment. */
  futureShare: {
    now: "Points of 100 that serve the future, as the week is",
    target: "Points of 100 that serve the future, as the next six months need it",
  },
  gap: "{now} points of 100 serve the future, and {target} should (means of {n}).",
} as const;
