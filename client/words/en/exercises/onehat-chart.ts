/** Words of its picture. */
export const onehatChart = {
  says: {
    missed: "{talk}: most missed {need} ({n} of {all}).",
    then: "{talk}: {need} ({n} of {all}).",
    tie: "{talk}: {needs} were missed most ({n} of {all} each).",
    ties: "{talk}: {tied} things were missed equally ({n} of {all} each).",
    nothing: "{talk}: nothing was missing for {n} of {all}.",
    top: "Missed most: {need} ({n} of {all})",
    topTies: "Missed most: {tied} things equally ({n} of {all} each)",
    topNothing: "Nothing was missing for {n} of {all}",
  },
  hurt: "Held back {mean} of 10",
  hurtOf: "How far it held the talk back: {mean} of 10, the mean of {n} people.",
  head: "{talk}: {hurt}",
  named: "{talk}: {role}",
  rest: { one: "1 missed something else.", other: "{n} missed something else." },
  need: "What was missed",
  people: "People",
} as const;
