/** What its field says. */
export const choiceAnswer = {
  full: "You have chosen all you can. Take one back first.",
  /** One's own answer in words. */
  said: "{text}: {other}",
} as const;
