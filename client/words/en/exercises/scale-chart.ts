/** Words of its picture. */
export const scaleChart = {
  mean: "Mean {mean}, from {n} people; agreement {consensus} of 1.",
  moved: "The mean went from {before} to {mean}, now from {n} people; agreement {consensus} of 1.",
  before: "The dashed lines are the first answers.",
  flags: { aligned: "The room is close together.", "two-camps": "Two camps, one near each end." },
} as const;
