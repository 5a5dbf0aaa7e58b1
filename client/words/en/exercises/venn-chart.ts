/** Words of its picture. */
export const vennChart = {
  shared: "{n} of {all} skills lie with “{both}”: {skills}.",
  noneShared: "No skill lies with “{both}”.",
  hidden: "Too few to show.",
  hiddenSome: "Too few to show: {skills}.",
  between: "On the border of “{a}” and “{b}”",
  betweenAll: "On the border of all three",
  skill: "Skill",
  people: "People",
  lies: "Where it lies",
  dot: " · ",
} as const;
