/** Words of the form of `scale`. */
export const scaleForm = {
  items: { label: "Questions", thing: "Question", write: "Add a question" },
  text: "Text",
  min: { label: "First step" },
  max: { label: "Last step", hint: "A scale has between two and eleven steps." },
  labels: { label: "Words at the ends" },
  low: { label: "First step" },
  high: { label: "Last step" },
} as const;
