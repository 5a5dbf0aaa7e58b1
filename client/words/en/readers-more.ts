/** What it means who will read an answer: for whoever wants to know, or has the time. */
export const readersMore = {
  kinds: {
    own: "No screen and no file shows it to anyone else.",
    totals:
      "Everyone can see figures of several people together. Nobody sees your answer on its own unless you allow it.",
    report: "Everyone can see it, without your name. Only the facilitator’s report lists single answers.",
    words: "Everyone can read it, and the facilitator’s report may include it, without your name.",
    facilitator: "Your facilitator gets it without your name. No screen in the room shows it.",
  },
  client: "What you write never goes to a client by itself.",
  moreThanPeople: "If there are more phones than people, skip this question.",
  door: { title: "Who will read what you answer", each: "Every question says which." },
  rehearsal: {
    title: "This is a rehearsal",
    more: "Answers are not protected: everyone here can see results, even a single answer. Don’t write anything real.",
    anyone: "A rehearsal protects nobody: even a single answer shows.",
  },
} as const;
