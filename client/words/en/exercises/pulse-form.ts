/** Words of the form of `pulse`. */
export const pulseForm = {
  items: {
    label: "Questions",
    thing: "Question",
    add: "Add from the library",
    scale: "Write a scale",
    open: "Write an open question",
  },
  about: { scale: "Scale", text: "Open question" },
  text: { label: "What is asked" },
  max: { label: "Last step", hint: "Steps count from 0. A scale from 0 to 4 has five." },
  labels: { label: "Words for the steps", ends: "For both ends", stops: "For every step" },
  low: { label: "First step" },
  high: { label: "Last step" },
  stops: { label: "Steps", thing: "Step", write: "Add a step" },
} as const;
