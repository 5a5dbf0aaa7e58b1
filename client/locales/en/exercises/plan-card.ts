/** Words of one's own card. */
export const card = {
  name: "Your plan",
  kinds: { start: "Start", stop: "Stop", continue: "Continue" },
  style: "My style: {style}",
  due: "First time by {day}",
  shares: {
    private: "Only you can read this.",
    trainer: "Your facilitator can read it, without your name.",
    wall: "It is on the wall and may be in the report, without your name.",
  },
  copy: "Copy it",
  copied: "Copied.",
  notCopied: "This browser does not let a page copy. Take a screenshot instead.",
  calendar: "Put it in my calendar",
  file: "my-plan.ics",
  lookBack: "How did it go? {plan}",
} as const;
