/** Words of `text` outside the phone. */
export const text = {
  name: "Open question",
  instruction: "One question, in your own words. Nobody sees who wrote what.",
  caption: "Alphabetical; not linked to anyone.",
} as const;
