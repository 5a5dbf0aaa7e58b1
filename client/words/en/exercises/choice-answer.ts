/** What its field says. */
export const choiceAnswer = {
  full: "You have chosen as many as you may. Take one back first.",
  /** One's own answer in words. */
  said: "{text}: {other}",
} as const;
