/** Words of its picture. */
export const vennChart = {
  /** What a big screen says of all skills. `{both}` is the zone of what both share, in quotation marks. */
  says: {
    some: "{n} of {all} skills come under {both}.",
    one: "One of {all} skills comes under {both}: {skill}.",
    only: "The one skill comes under {both}: {skill}.",
    every: "All {all} skills come under {both}.",
    none: "None of the {all} skills comes under {both}.",
    onlyNot: "The one skill does not come under {both}.",
    contested: { one: "{says} One is contested.", other: "{says} {n} are contested." },
  },
  /** What it says of one skill: `{who}` is a zone, or several joined by "and". */
  saysOfOne: {
    once: "{n} of {all} put it under {who}.",
    all: "All {all} put it under {who}.",
    one: "The one answer is {who}.",
    tie: "A tie: {n} of {all} each for {who}.",
    tieAll: "An even split: {n} of {all} in each place.",
  },
  shared: "{n} of {all} skills come under “{both}”: {skills}.",
  noneShared: "No skill comes under “{both}”.",
  hidden: "Too few to show.",
  hiddenSome: "Too few to show: {skills}.",
  between: "On the border of “{a}” and “{b}”",
  below: "Contested: {skills}",
  betweenAll: "On the border of all three",
  skill: "Skill",
  people: "People",
  lies: "Where it lies",
  dot: " · ",
} as const;
