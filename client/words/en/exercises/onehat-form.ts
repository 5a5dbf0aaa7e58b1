/** Words of the form of `onehat`. */
export const onehatForm = {
  scenario: { label: "Situation" },
  title: { label: "Name of the situation" },
  situation: {
    label: "What everyone reads",
    hint: "What has happened, and how long the two have. It names no reason.",
  },
  first: {
    label: "The expert’s brief, first talk",
    hint: "Two causes that stay unsaid: one that leading can reach, and one that managing can.",
  },
  second: { label: "The expert’s brief, second talk", hint: "Two other causes, of the same two kinds." },
  talk: {
    label: "Length of each talk, in seconds",
    hint: "150 is usual, and 120 the least that works. Never run one talk alone.",
  },
  remote: { label: "Remote", hint: "Both talks take place in one room for two, and phones ring the change of chairs." },
} as const;
