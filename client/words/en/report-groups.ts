/** Words of the table that has a step's result by group. */
export const groups = {
  title: "By group",
  /** Heads of the first column. */
  asked: "Question",
  answer: "Answer",
  /** Under a group's name: of several questions, from the fewest to the most. */
  people: "{least} to {most} people",
  share: "{n} of {all}",
  average: "average",
  averageOf: "average, {min} to {max}",
  averageBetween: "average, {min} {low} to {max} {high}",
  widest: "Bold: where the groups lie furthest apart. The widest difference comes first.",
  widestOne: "Bold: where the groups lie furthest apart.",
  /** About oneself, heads have to be counted too. */
  noneCounted:
    "By group: too few to show. No group reached {floor} people, heads were not counted, or its figures would have told of a few.",
  none: "By group: too few to show. No group reached {floor} people, or its figures would have told of a few.",
} as const;
