/** Words of its picture. */
export const commitChart = {
  hidden: "Too few to show.",
  figuresHidden: "By area: too few to show.",
  /** Between the kind of a commitment and what it is about. */
  dot: " · ",
  wall: { one: "1 commitment is on the wall.", other: "{n} commitments are on the wall." },
  /** Where none of them is printed. */
  put: { one: "1 commitment was put on the wall.", other: "{n} commitments were put on the wall." },
  nobody: "Nobody put a commitment on the wall.",
  made: { one: "1 person made a commitment.", other: "{n} people made a commitment." },
  most: "{n} of {all} commitments are about {who}.",
  tie: "{who} come up most: {n} of {all} commitments each.",
  tieMany: "{tied} areas come up most: {n} of {all} commitments each.",
  rest: { one: "1 more commitment in the report", other: "{n} more commitments in the report" },
  more: { one: "and 1 more commitment", other: "and {n} more commitments" },
  /** Below the bars: those who named no area. */
  unnamed: { one: "1 more commitment names no area.", other: "{n} more commitments name no area." },
  kinds: "{start}: {starts} · {stop}: {stops} · {continue}: {continues}",
  kindsAndNone: "{start}: {starts} · {stop}: {stops} · {continue}: {continues} · none chosen: {none}",
} as const;
