/** Words of the form of `commit`. */
export const commitForm = {
  short: {
    label: "Short form",
    hint: "It asks for a starter, if, then and a date, and leaves out kind, area, readers, buddy and style.",
  },
  starters: {
    label: "Starters",
    hint: "Phones offer three at a time, each in its own order. With none, people start from scratch.",
    thing: "Starter",
    add: "Choose starters",
    write: "Write your own",
  },
  starter: "If {ifCue}, then I will {thenDo}",
  ifCue: { label: "If …" },
  thenDo: { label: "… then I will …" },
  area: { label: "What it is about" },
} as const;
