/** Words of the form of `choice`. */
export const choiceForm = {
  question: { label: "Question", hint: "One question that people can answer in ten seconds." },
  options: { label: "Options", thing: "Option", write: "Add an option" },
  text: "Text",
  other: {
    label: "Offer “Other, please say”",
    hint: "It comes last. What people write is for you and the report. The big screen shows only how many chose it.",
  },
  more: "With a picture",
  picture: { label: "Picture of this option" },
  max: { label: "Options that each person may choose" },
} as const;
