/** Words of its picture. */
export const sortChart = {
  overview: "The room agrees most on {card}: {n} of {all} chose {who}.",
  overviewTie: "The room agrees most, each by {percent}%, on {cards}.",
  overviewHidden: "Every card: too few to show.",
  moved: "{card}: {moved}",
  view: "One article’s view: {choice}.",
  viewOf: "View of: {source}: {choice}.",
  oneView: "One view. It isn’t the answer.",
  match: "One article’s view was shared by {percent}% of the answers; it is one opinion.",
  matchOf: "The view of {source} was shared by {percent}% of the answers; it is one opinion.",
  matchAll: "The views shown were shared by {percent}% of the answers; they are opinions.",
  viewColumn: "One article’s view",
  viewsColumn: "View",
  noView: "none",
  card: "Card",
  round: "{card}, after the pair talk",
  people: "People",
} as const;
