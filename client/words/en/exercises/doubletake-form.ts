/** Words of the form of `doubletake`. */
export const doubletakeForm = {
  acts: {
    label: "Acts",
    hint: "Six acts, each told of a leader on half of the phones and of a manager on the others. The two words are fixed.",
    thing: "Act",
    add: "Add a ready act",
    write: "Write an act",
  },
  text: {
    label: "The sentence after “A leader” or “A manager”",
    hint: "At most 16 words. Either word has to be plausible.",
  },
} as const;
