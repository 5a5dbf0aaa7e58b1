/** Words of its picture. */
export const ledgerChart = {
  says: {
    tag: "{n}% of last week’s things are tagged “{who}”.",
    tags: "{who} come up equally often: {n}% each.",
    advice: "{n} of {all} were asked for advice by {who} people.",
    adviceTie: "A tie, {n} of {all} each: {who} people.",
    side: "For {n} of {all}, last week was closer to “{end}”.",
    sides: "As many lean to “{left}” as to “{right}”: {n} of {all} each.",
    middle: "For all {all}, last week was halfway between.",
  },
  percent: "{n}%",
  mostly: "mostly {who}",
  average: "{mean} on average",
  others: "The two other questions.",
  question: "Question",
  answer: "Answer",
  tags: "Most often {who}: {n}% of what people listed, each person counting equally ({people} people).",
  people: "Mean {mean} on a scale from {low} ({left}) to {high} ({right}), from {n} people.",
} as const;
