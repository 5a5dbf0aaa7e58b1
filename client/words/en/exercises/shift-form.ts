/** Words of the form of `shift`. */
export const shiftForm = {
  moment: {
    label: "When it is asked",
    both: "after, then before, looking back",
    hints: {
      pre: "At the start of the workshop.",
      then: "Looking back, in a step of its own. Ask “after” first: looking back raises what follows.",
      post: "Once people have worked on it. The picture compares it with the steps before.",
      "post+then":
        "Once people have worked on it, in one step: now, then looking back. One line more, which the workshop did not touch, shows how much may be mere looking back.",
      followup: "Some weeks after, in a workshop of its own.",
    },
  },
} as const;
