/** Words of `choice` outside the phone. */
export const choice = {
  name: "Choice",
  instruction: "One question for everyone. Decide for yourself, without talking.",
  caption: "What people chose on the day.",
} as const;
