/** Words of its picture. */
export const commitChart = {
  hidden: "Too few to show.",
  figuresHidden: "By area: too few to show.",
  /** Between the kind of a commitment and what it is about. */
  dot: " · ",
  wall: { one: "1 commitment on the wall", other: "{n} commitments on the wall" },
  nobody: "Nobody put a commitment on the wall.",
  made: { one: "1 person made a commitment.", other: "{n} people made a commitment." },
  most: "Most often about {who}: {n} of {all}.",
  more: { one: "and 1 more commitment", other: "and {n} more commitments" },
  kinds: "{start}: {starts} · {stop}: {stops} · {continue}: {continues}",
} as const;
