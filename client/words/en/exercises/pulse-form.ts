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
  max: { label: "Last point", hint: "Points count from 0. A scale from 0 to 4 has five." },
  labels: { label: "Words for the points", ends: "For both ends", stops: "For every point" },
  low: { label: "First point" },
  high: { label: "Last point" },
  stops: { label: "Points", thing: "Point", write: "Add a point" },
} as const;
