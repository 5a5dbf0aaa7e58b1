/** Words of `cloud` outside the phone. */
export const cloud = {
  name: "Cloud",
  tagged: "The room agrees most on {word}: {n} of {all} say {who}.",
  tagsHidden: "Too few to show.",
  instruction: "A few words from everyone. Nobody sees who wrote what.",
  withheld: "Words that only a few people wrote are left out.",
  caption:
    "The larger a word, the more people gave it. Each person gave up to three; the same word counts once per person.",
} as const;
