/** Words of the form of `scale`. */
export const scaleForm = {
  items: { label: "Questions", thing: "Question", write: "Add a question" },
  text: "Text",
  min: { label: "Lowest number" },
  max: { label: "Highest number", hint: "A scale has between two and eleven numbers." },
  labels: { label: "Words at the ends" },
  low: { label: "Lowest number" },
  high: { label: "Highest number" },
} as const;
