/** Words of the form of `rank`. */
export const rankForm = {
  skills: { label: "Skills", thing: "Skill", add: "Choose skills", write: "Write your own" },
  text: "Text",
  stem: { label: "Question", hint: "People choose three and put them in order." },
} as const;
