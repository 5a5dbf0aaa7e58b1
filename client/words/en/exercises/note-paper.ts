/** Words of `note` on paper. */
export const notePaper = {
  keep: {
    write: "What I keep of today, and what I have committed to",
    day: "The day on which I look back, about four weeks from now",
    take: "Put that day into your own calendar now, and take this sheet home. Nobody collects it.",
  },
} as const;
