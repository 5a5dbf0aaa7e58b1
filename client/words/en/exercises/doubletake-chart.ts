/** Words of its picture. */
export const doubletakeChart = {
  says: {
    leader: "Told of a leader, the same acts were worth {d} points more. (Range {low} to {high}, {n} people.)",
    manager: "Told of a manager, the same acts were worth {d} points more. (Range {low} to {high}, {n} people.)",
    none: "In this room the word made no difference that we can be sure of: {d} points (range {low} to {high}).",
    few: "Too few people to tell a difference from chance.",
    guessedMany: "{says} Many had guessed, so take it with care.",
    acts: "The same six acts, the widest difference first.",
    means: "What each act was worth to this room.",
    guessed: "{word} of {n} had thought of the word.",
  },
  endings: {
    leader: "The act was the same. What did we pay the word for?",
    manager: "What does ‘manager’ promise here that ‘leader’ doesn’t?",
    none: "Not here, then. Where in our organisation does a title decide?",
  },
  mark: "Mean, told of",
  leader: "a leader",
  manager: "a manager",
  average: "Mean",
  all: "All six acts",
  act: "… {act}",
  someone: "Someone {act}",
  range: "Range of the difference: {low} to {high}",
  values: "{leader} · {manager}",
  columns: { act: "Act", leader: "Leader", manager: "Manager", mean: "Mean" },
} as const;
