/** Words of the form of `text`. */
export const textForm = {
  question: { label: "Question", hint: "Each person answers in up to 500 characters." },
} as const;
