/** Words of the form of `choice`. */
export const choiceForm = {
  question: { label: "Question", hint: "One question that people can answer in ten seconds." },
  options: { label: "Options", thing: "Option", write: "Add an option" },
  text: "Text",
  max: { label: "Options that each person may choose" },
} as const;
