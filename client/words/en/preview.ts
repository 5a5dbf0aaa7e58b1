/** Words of the preview beside a step's form. */
export const preview = {
  heading: "What people will see",
  people: "{n} simulated people",
  phases: "Show the step",
  phase: { open: "Open", talk: "Pair talk", second: "Vote again", revealed: "Revealed", debrief: "Debrief" },
  unfinished: "The step is not finished, so this is how it was before.",
  nothing: "Nothing to show yet: the step is not finished. The form says what is missing.",
  stage: "Big screen",
  shapes: "Shape of the big screen",
  phone: "Phone",
  usable: "It works: answer as someone in the room would.",
  frames: { stage: "The big screen in this step", phone: "A participant’s phone in this step" },
  room: "Preview",
} as const;
