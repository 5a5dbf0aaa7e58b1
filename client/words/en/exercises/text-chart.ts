/** Words of its picture. */
export const textChart = {
  wrote: { one: "1 person wrote.", other: "{n} people wrote." },
  hidden: "Too few to show.",
  more: { one: "and 1 more in the report", other: "and {n} more in the report" },
} as const;
