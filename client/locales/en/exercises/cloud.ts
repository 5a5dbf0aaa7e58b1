/** Words of `cloud` outside the phone. */
export const cloud = {
  instruction: "A few words from everyone. Nobody sees who wrote what.",
  caption: "Each person gave up to three words; the same word counts once per person.",
} as const;
