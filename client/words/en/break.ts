/** What the big screen, phones and the facilitator's page say of a break. Part of what every phone may fetch: few words. */
export const breaks = {
  title: "Break",
  at: "We go on at {time}.",
  on: "We go on at {time} on {day}.",
  soon: "We are about to go on.",
  open: "We go on when your facilitator says so.",
  stay: "Keep this page, or come back to it: nothing is lost, and it goes on by itself.",
  answer: "This question is still open, and what you answer counts.",
} as const;
