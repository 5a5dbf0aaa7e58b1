/** Words of `commit` outside the phone. */
export const commit = {
  name: "Commitment",
  instruction: "One commitment of your own, tied to a moment that will come up anyway.",
  caption: "Each bar counts the commitments about one area. Private ones are counted, and are in no list.",
  written: "For you: commitments that people let their facilitator read",
  shared: {
    private: "A commitment kept private",
    trainer: "A commitment for the facilitator",
    wall: "A commitment on the wall",
  },
  about: "What commitments are about, and their kind",
} as const;

/** Words of the form beside the exercise's own texts. */
export const form = {
  starter: { cue: "If {ifCue}", plan: "… then I will {thenDo}" },
  /** A move that somebody picked at the end of the one-hat talk, to use it. */
  kept: {
    title: "Your move from the one-hat talk",
    what: "You picked it to use this week. Take it, and say when.",
    taken: "It is in your commitment below.",
  },
  /** Beside who reads the commitment itself. */
  about: "What it is about counts in the room’s totals",
  aboutAll: "Everyone here can see what it is about",
  others: "Other starters",
  undo: "Back to what I had",
  weeks: { one: "1 week", other: "{n} weeks" },
  pickDay: "Or another day",
  moreShort: "Who may read it, and more",
  more: "A reminder, and your style",
  kind: "Start, stop or continue?",
  days: "{n} days",
  styleHint: "Only on your own card.",
  send: "Save my commitment",
  buddy: "Now read it to your buddy, who will ask you about it.",
  held: {
    halves: "A commitment needs both halves.",
    long: "Half of it is too long to send.",
    kind: "Start, stop or continue?",
    area: "What is it about?",
    due: "Pick a day.",
  },
} as const;

/** A whole commitment. */
export const plan = "If {ifCue}, then I will {thenDo}";
