/** Words of its picture. */
export const rankChart = {
  first: "{who} comes first: {n} of {all} chose it.",
  firstOfAll: "{who} comes first: all {all} chose it.",
  one: "One of them",
  tie: "{who} come first, with {points} points each.",
  tieMany: "{tied} come first, with {points} points each.",
  how: "First place 3 points, second 2, third 1.",
  more: { one: "1 more in the report", other: "{n} more in the report" },
  table: { skill: "Skill", rank: "Rank", points: "Points", picks: "In the top three of", of: "{points} of {most}" },
} as const;
