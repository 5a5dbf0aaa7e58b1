/** Words of its picture. */
export const scenarioChart = {
  sides: ["A", "B"],
  lean: "{a} of {all} lean to A, {b} to B.",
  /** −100 is all strongly managing, +100 all strongly leading. */
  balance:
    "Balance from −100 (managing) to +100 (leading): mean {lean}, median {median}, standard deviation {sd} ({n} people).",
  balanceOne: "Balance from −100 (managing) to +100 (leading): {lean}.",
  even: "An even split: {a} lean to A, {b} to B.",
  stop: "{side} {strength}",
} as const;
