/** Words of its picture. */
export const pulseChart = {
  some: { high: "{n} of {all} answered {stop} or higher.", low: "{n} of {all} answered {stop} or lower." },
  all: { high: "All {all} answered {stop} or higher.", low: "All {all} answered {stop} or lower." },
  onSome: "On {n} of {all} questions, most answered {stop} or higher.",
  onAll: "On every question, most answered {stop} or higher.",
  onNone: "On no question did most answer {stop} or higher.",
  /** Of the question where most stand low. */
  low: "{item}: {n} of {all} answered {stop} or lower.",
  allLow: "{item}: all {all} answered {stop} or lower.",
  /** Of the questions on one page of several. */
  here: {
    onSome: "On {n} of these {all} questions, most answered {stop} or higher.",
    onAll: "On each of these, most answered {stop} or higher.",
    onNone: "On none of these did most answer {stop} or higher.",
  },
  mean: "The mean is {mean}.",
  wrote: { one: "1 person wrote an answer.", other: "{n} people wrote an answer." },
  follow: "To ask the room: {text}",
  kept: "Follow-through: {percent}% of those who replied, a commitment carried out in part counting half. People who kept theirs are more likely to reply.",
} as const;
