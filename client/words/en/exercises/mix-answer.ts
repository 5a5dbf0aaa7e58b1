/** What its buttons say. */
export const mixAnswer = {
  first: "Mark both first",
} as const;
