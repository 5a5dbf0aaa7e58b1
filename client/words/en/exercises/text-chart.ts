/** Words of its picture. */
export const textChart = {
  finding: { one: "1 person answered, in their own words.", other: "{n} people answered, in their own words." },
  wrote: { one: "1 person wrote.", other: "{n} people wrote." },
  hidden: "Too few to show.",
  more: { one: "and 1 more in the report", other: "and {n} more in the report" },
} as const;
