/** Words of its picture. */
export const commitChart = {
  hidden: "Hidden for anonymity: too few people made a plan.",
  figuresHidden: "By area: hidden for anonymity.",
  /** Between the kind of a plan and what it is about. */
  dot: " · ",
  wall: { one: "1 plan on the wall", other: "{n} plans on the wall" },
  nobody: "Nobody put a plan on the wall.",
  made: { one: "1 person made a plan.", other: "{n} people made a plan." },
  most: "Most often about {who}: {n} of {all}.",
  more: { one: "and 1 more plan", other: "and {n} more plans" },
  kinds: "{start}: {starts} · {stop}: {stops} · {continue}: {continues}",
} as const;
