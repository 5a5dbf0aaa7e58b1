/** Words of `commit` outside the phone. */
export const commit = {
  name: "Commitment",
  instruction: "One plan of your own, tied to a moment that will come by itself.",
  caption:
    "Plans as people made them on the day. What was kept private is in no list; what became of the plans can be asked weeks later.",
  written: "For you: plans that people let their facilitator read",
  shared: { private: "A plan kept private", trainer: "A plan for the facilitator", wall: "A plan on the wall" },
  about: "What plans are about, and their kind",
} as const;

/** Words of the form beside the exercise's own texts. */
export const form = {
  starter: { cue: "If {ifCue}", plan: "… then I will {thenDo}" },
  others: "Other starters",
  undo: "Back to what I had",
  weeks: { one: "1 week", other: "{n} weeks" },
  pickDay: "Or another day",
  moreShort: "Who may read it, and more",
  more: "A reminder, and your style",
  kind: "Start, stop or continue?",
  days: "{n} days",
  styleHint: "Only on your own card.",
  send: "Save my plan",
  buddy: "Now read it to your buddy, who will ask you about it.",
  held: {
    halves: "A plan needs both halves.",
    long: "A part of it is too long to send.",
    kind: "Start, stop or continue?",
    area: "What is it about?",
    due: "Pick a day.",
  },
} as const;

/** A whole plan. */
export const plan = "If {ifCue}, then I will {thenDo}";
