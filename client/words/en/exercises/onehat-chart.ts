/** Words of its picture. */
export const onehatChart = {
  says: {
    most: "{talk}: most missed {counts}.",
    often: "{talk}, missed most often: {counts}.",
    counts: "{talk}, missed: {counts}.",
    then: "{talk}: {counts}.",
    spread: "{talk}: {tied} different answers, each from {range} of {all} people.",
    nothing: "{talk}: nothing was missing for {n} of {all}.",
    line: "Missed: {counts}",
    lineOften: "Missed most often: {counts}",
    lineSpread: "{tied} different answers, each from {range} of {all}",
    lineNothing: "Nothing was missing for {n} of {all}",
    count: "{need} ({n} of {all})",
    none: "nothing",
    range: "{low} to {high}",
  },
  hurt: "Held back {mean} of 10",
  hurtOf: "How far it held the talk back: {mean} of 10, the mean of {n} people.",
  named: "{talk}: {role}",
  rest: { one: "1 missed something else.", other: "{n} missed something else." },
  need: "What was missed",
  people: "People",
} as const;
