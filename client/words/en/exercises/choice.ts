/** Words of `choice` outside the phone. */
export const choice = {
  name: "Choice",
  instruction: "One question for everyone. Decide for yourself, without talking.",
  /** Of what a reader is told who reads it: the option, and what is said instead. */
  chosen: "your choice",
  said: "what you write",
  written: "Other answers",
  caption: "Each bar counts the people who chose that answer.",
} as const;
