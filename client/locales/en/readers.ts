/**
 * Who will read what is answered, in the same words everywhere: on every question, at the door, and for whoever prepares
 * the workshop.
 */
export const readers = {
  who: "Who will read this:",
  /** What each of them is called, and what that means. */
  kinds: {
    own: { name: "Only you", more: "No screen and no file shows it to anyone else." },
    totals: {
      name: "The room, as totals",
      more: "Everyone may see figures of several people together, also in the report. Nobody sees your answer by itself.",
    },
    report: {
      name: "The room and the report",
      more: "Everyone may see it, and the facilitator’s report may have it, without your name.",
    },
    facilitator: {
      name: "Your facilitator",
      more: "Your facilitator gets it without your name. No screen of the room shows it.",
    },
  },
  client: "What you write never goes to a client by itself.",
  /** Beside a question about oneself: how many phones had joined when it was opened, and when its result is shown. */
  phones: { one: "1 phone has joined.", other: "{n} phones have joined." },
  when: {
    few: "That is too few to show any results.",
    some: "Results show only if two thirds of those present finish.",
    many: "Results show only if two thirds of those present finish, or {plenty} answer.",
  },
  moreThanPeople: "If there are more phones than people, skip this question.",
  door: { title: "Who will read what you answer", each: "Every question says which." },
  rehearsal: {
    title: "This is a rehearsal",
    more: "Answers are not protected: everyone here can see results, even a single answer. Don’t write anything real.",
    line: "Rehearsal: answers are not protected. Don’t write anything real.",
    /** In a rehearsal a total may be of one person. */
    anyone: { name: "Everyone here", more: "A rehearsal protects nobody: even a single answer shows." },
  },
} as const;
