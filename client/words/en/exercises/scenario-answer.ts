/** What its buttons and fields say. */
export const scenarioAnswer = {
  a: "A",
  b: "B",
  said: "{way}, {strength}",
  full: "{way}, {strength}: {text}",
  legend: "Which way would you go?",
} as const;
