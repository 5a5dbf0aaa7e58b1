/** Words of the form of `spectrum`. */
export const spectrumForm = {
  areas: { label: "Areas", thing: "Area", add: "Choose areas", write: "Write your own" },
  title: { label: "Name" },
  leading: { label: "Leading end", hint: "Name what people do, not the role." },
  managing: { label: "Managing end" },
  lenses: {
    label: "Questions about each area",
    now: "Now, and what is needed",
    three: "Me, my job, my team",
    nowHint: "Where effort goes now, and where the role will need it.",
    threeHint: "Where effort goes now, what the job rewards, and what the team needs.",
  },
  needed: { label: "Also ask what is needed", hint: "Without it, only where effort goes now." },
  middle: { label: "Words for the middle" },
  stem: { label: "A line above the questions", hint: "Left empty, there is none." },
} as const;
