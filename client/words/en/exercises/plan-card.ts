/** Words of one's own card. */
export const card = {
  name: "Your commitment",
  kinds: { start: "Start", stop: "Stop", continue: "Continue" },
  style: "My style: {style}",
  due: "First time by {day}",
  shares: {
    private: "Only you can read this.",
    trainer: "Your facilitator can read it, without your name.",
    wall: "It is on the wall and may be in the report, without your name.",
  },
  off: {
    text: "Take my commitment off the wall",
    ask: "Take your commitment off the wall? That deletes it, on this phone as well: copy it first if you want to keep it. Totals that were already counted still count it, and people may notice that it is gone.",
    yes: "Take it off",
    no: "Leave it there",
  },
  copy: "Copy it",
  copied: "Copied.",
  notCopied: "This browser does not let a page copy. Take a screenshot instead.",
  calendar: "Put it in my calendar",
  file: "my-commitment.ics",
  lookBack: "How did it go? {plan}",
} as const;
