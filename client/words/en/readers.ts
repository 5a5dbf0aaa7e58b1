/**
 * Who will read what is answered, in the same words everywhere: on every question, at the door, and for whoever prepares
 * the workshop. What they mean is in `readers-more.ts`, so that this stays small.
 */
export const readers = {
  who: "Who will read this:",
  /** At a field whose words others read than the rest of the page. */
  whoWords: "Who will read these words:",
  kinds: {
    own: "Only you",
    totals: "The room and the report, as totals",
    report: "The room and the report",
    words: "The room and the facilitator’s report",
    facilitator: "Your facilitator",
  },
  /** Beside a question about oneself: how many phones had joined when it was opened, and when its result is shown. */
  phones: { one: "1 phone has joined.", other: "{n} phones have joined." },
  when: {
    few: "Too few to show results.",
    some: "Results show only if two thirds of those present finish.",
    many: "Results show only if two thirds of those present finish, or {plenty} answer.",
  },
  rehearsal: {
    line: "Rehearsal: answers are not protected. Don’t write anything real.",
    /** In a rehearsal a total may be of one person. */
    anyone: "Everyone here",
  },
} as const;
