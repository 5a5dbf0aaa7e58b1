/** Words of the form of `cloud`. */
export const cloudForm = {
  prompt: { label: "Question", hint: "Each person answers with up to three words or short phrases." },
  tagging: {
    label: "Let the room tag its words",
    hint: "Then the room says of its ten most frequent words whether each is leading, managing or both.",
  },
} as const;
