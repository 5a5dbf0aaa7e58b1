/** What the big screen, phones and the facilitator's page say of a break. Part of what every phone may fetch: few words. */
export const breaks = {
  title: "Break",
  at: "We start again at {time}.",
  on: "We start again at {time} on {day}.",
  soon: "We are about to start again.",
  open: "We start again when your facilitator says so.",
  stay: "Keep this page open, or come back to it: nothing is lost, and it carries on by itself.",
  answer: "This question is still open, and your answers count.",
} as const;
