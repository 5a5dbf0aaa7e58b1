/** The host page's words for the time before the start: ticks, the connection, and people without a phone. */
export const before = {
  guest: {
    open: "Answer for a guest",
    hint: "For somebody without a phone. Each press opens a window of its own, in which one guest answers as a participant. What a guest has sent stays when the window is closed.",
  },
} as const;
