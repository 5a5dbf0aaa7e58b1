/** Words of its picture. */
export const scaleChart = {
  says: {
    some: {
      higher: "{n} of {all} answered {stop} or higher.",
      lower: "{n} of {all} answered {stop} or lower.",
      at: "{n} of {all} answered {stop}.",
    },
    all: {
      higher: "All {all} answered {stop} or higher.",
      lower: "All {all} answered {stop} or lower.",
      at: "All {all} answered {stop}.",
    },
    sides: "An even split: {n} of {all} at {high} or higher, {n} at {low} or lower.",
    camps: "Two camps: {n} of {all} at {high} or higher, {m} at {low} or lower.",
    afterTalk: "After the talk, {says}",
    highest: "This was rated highest, {mean} on average.",
    highests: "{n} of {all} were rated highest, {mean} each on average.",
    alike: "All were rated the same, {mean} on average.",
    /** Of the statements on one page of several. */
    here: {
      highest: "Of these, this was rated highest, {mean} on average.",
      highests: "Of these {all}, {n} were rated highest, {mean} each on average.",
      alike: "These were rated the same, {mean} on average.",
    },
  },
  mean: "Mean {mean}, from {n} people; agreement {consensus} of 1.",
  moved: "The mean went from {before} to {mean}, now from {n} people; agreement {consensus} of 1.",
  average: "average",
  statement: "Statement",
  from: "{mean} →",
  flags: { aligned: "The room is close together.", "two-camps": "Two camps, one near each end." },
} as const;
