/** What the phone says around a one-hat talk. */
export const onehatAnswer = {
  which: "Which chair first?",
  agreed: "What you agreed for pairs still holds. Not with your own boss, nor with someone who reports to you.",
  agreedRemote:
    "No recording, no AI notes. Both talks are in this one room for two; your phone rings the change of chairs.",
  chairs: { a: "A: I asked for the talk", b: "B: I am the expert", c: "We are three, and I watch" },
  you: {
    a: "You are A.",
    b: "You are B, the expert.",
    c: "You watch.",
  },
  talking: { a: "Your six moves", b: "Phone down." },
  other: "Another chair",
  brief: "Only you read this.",
  again: "Read it again",
  cards: "Your six moves",
  used: "Tap a card once you have used it. Only you see that.",
  always: "Always allowed: listen, nod, “Go on”, silence.",
  take: "For the second talk you may take a chair.",
  now: "Which chair now?",
  ends: ["not at all", "completely"],
  missed: {
    talk1: "First talk, missed most: {need}.",
    talk2: "Second talk, missed most: {need}.",
  },
  keepOwn: "Only you see this, and it is not counted.",
  keepSkip: "None this time",
  lines: {
    hurt: "How far that held it back: {n} of 10",
  },
} as const;
