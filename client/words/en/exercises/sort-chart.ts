/** Words of its picture. */
export const sortChart = {
  overview: "The room agrees most on {card}: {n} of {all} chose {who}.",
  overviewTie: "The room agrees most, each by {percent}%, on {cards}.",
  overviewHidden: "Every card: too few to show.",
  moved: "{card}: {moved}",
  view: "One article’s view: {choice}.",
  match: "One article’s view was shared by {percent}% of the answers; it is one opinion.",
  viewColumn: "One article’s view",
  noView: "none",
  card: "Card",
  round: "{card}, after the pair talk",
  people: "People",
} as const;
