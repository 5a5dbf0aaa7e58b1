/** Words of `commit` outside the phone. */
export const commit = {
  instruction: "One plan of your own, tied to a moment that will come by itself.",
  caption:
    "Plans as people made them on the day. What was kept private is in no list; what became of the plans can be asked weeks later.",
  written: "For you: plans that people let the trainer read",
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
    kind: "Start, stop or continue?",
    area: "What is it about?",
    due: "Pick a day.",
  },
} as const;

/** Words of one's own card. */
export const card = {
  name: "Your plan",
  kinds: { start: "Start", stop: "Stop", continue: "Continue" },
  plan: "If {ifCue}, then I will {thenDo}",
  style: "My style: {style}",
  due: "First time by {day}",
  shares: {
    private: "Only you can read this.",
    trainer: "The trainer can read it, without your name.",
    wall: "It is on the wall, without your name.",
  },
  copy: "Copy it",
  copied: "Copied.",
  notCopied: "This browser does not let a page copy. Take a screenshot instead.",
  calendar: "Put it in my calendar",
  file: "my-plan.ics",
  lookBack: "How did it go? {plan}",
} as const;

/** Words of its picture. */
export const commitChart = {
  hidden: "Hidden for anonymity: too few people made a plan.",
  figuresHidden: "By area: hidden for anonymity.",
  tag: "{kind} · {area}",
  wall: { one: "1 plan on the wall", other: "{n} plans on the wall" },
  nobody: "Nobody put a plan on the wall.",
  made: { one: "1 person made a plan.", other: "{n} people made a plan." },
  most: "Most often about {who}: {n} of {all}.",
  more: { one: "and 1 more plan", other: "and {n} more plans" },
  kinds: "{start}: {starts} · {stop}: {stops} · {continue}: {continues}",
} as const;
