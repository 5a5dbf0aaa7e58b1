/**
 * Who will read what is answered, in the same words everywhere: on every question, at the door, and for whoever prepares
 * the workshop.
 */
export const readers = {
  rehearsal: {
    title: "This is a rehearsal",
    more: "Answers are not protected: everyone here can see results, even a single answer. Don’t write anything real.",
    line: "Rehearsal: answers are not protected. Don’t write anything real.",
  },
} as const;
