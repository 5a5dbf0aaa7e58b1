/** Words of the table that has a step's result by group. */
export const groups = {
  title: "By group",
  /** Of what scrolls: every step has one. */
  label: "By group: {title}",
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
    "By group: too few to show. Groups are too small, heads were not counted, or the figures would point to a few people. A group needs {floor} people.",
  none: "By group: too few to show. Groups are too small, or the figures would point to a few people. A group needs {floor} people.",
} as const;
