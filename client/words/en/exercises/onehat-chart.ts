/** Words of its picture. */
export const onehatChart = {
  says: {
    most: "{talk}: most missed {counts}.",
    often: "{talk}, missed most often: {counts}.",
    counts: "{talk}, missed: {counts}.",
    then: "{talk}: {counts}.",
    spread: "{talk}: no one thing was missed most.",
    nothing: "{talk}: nothing was missing for {n} of {all}.",
    line: {
      most: "Most missed {counts}",
      often: "Missed most often: {counts}",
      counts: "Missed: {counts}",
      spread: "No one thing was missed most",
      nothing: "Nothing was missing for {n} of {all}",
    },
    count: "{need} ({n} of {all})",
    countOfSeveral: "{need} ({n})",
  },
  /** Among the counts of a finding. */
  none: "nothing",
  hurt: "Held back {mean} of 10",
  hurtOf: "How far it held the talk back: {mean} of 10, the mean of {n} people who missed something.",
  named: "{talk}: {role}",
  rest: { one: "1 missed something else.", other: "{n} missed something else." },
  restAndNothing: {
    one: "1 missed something else, {nothing} nothing.",
    other: "{n} missed something else, {nothing} nothing.",
  },
  restNothing: { one: "For 1, nothing was missing.", other: "For {n}, nothing was missing." },
  need: "What was missed",
  people: "People",
} as const;
