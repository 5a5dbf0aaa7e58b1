/** Words of its picture. */
export const mixChart = {
  most: "{n} of {all} are at {who}.",
  mostEach: "{n} of {all} each are at {who}.",
  empty: "Empty corners: {who}.",
  noneEmpty: "No corner is empty.",
  needed: "The team is needed {ways}.",
  towards: "{n} further towards {end}",
  same: "The team is needed about where it is.",
  neededAt: "The team is needed at {x} and {y}.",
  nowHidden: "Where people are: too few to show.",
  neededHidden: "Where the team is needed: too few to show.",
  others: "{n} said where they are, {m} where the team needs them.",
  people: "People",
  middle: "in the middle",
  centre: "Mean, {name} ({n} people)",
  at: "{x} across, {y} up",
} as const;
