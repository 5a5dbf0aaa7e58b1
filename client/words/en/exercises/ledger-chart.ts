/** Words of its picture. */
export const ledgerChart = {
  percent: "{n}%",
  tags: "Most often {who}: {n}% of what people listed, each person weighing the same ({people} people).",
  people: "Mean {mean} on a scale from {low} ({left}) to {high} ({right}), from {n} people.",
} as const;
