/** Words of its picture. */
export const rankChart = {
  place: "{rank}. {text}",
  first: "First: {who}, with {points} of {most} points; {picks} of {n} have it in their three.",
  tie: "A tie for first, {points} of {most} points each: {who}.",
  how: "3 points for a first place, 2 for a second, 1 for a third. Equal points share a rank.",
  more: "and {n} more in the report",
  table: { skill: "Skill", rank: "Rank", points: "Points", picks: "In the top three of", of: "{points} of {most}" },
} as const;
