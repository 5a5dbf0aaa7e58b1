/** Words of the form of `shift`. */
export const shiftForm = {
  moment: {
    label: "When it is asked",
    hints: {
      pre: "At the start of the workshop.",
      then: "Near the end: people rate again how ready they were before. Ask “after” next.",
      post: "At the end. The picture compares it with the steps before.",
      followup: "Some weeks after, in a workshop of its own.",
    },
  },
} as const;
