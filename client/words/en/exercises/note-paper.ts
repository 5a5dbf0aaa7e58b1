/** Words of `note` on paper. */
export const notePaper = {
  keep: {
    write: "What I want to keep from today, and what I have committed to",
    day: "The day on which I’ll look back, about four weeks from now",
    take: "Put that day into your own calendar now, and take this sheet home. Nobody collects it.",
  },
} as const;
