/** Words of the form of `venn`. */
export const vennForm = {
  skills: { label: "Skills", thing: "Skill", add: "Choose skills", write: "Write your own" },
  text: "Text",
  own: { label: "Everyone may add a skill", hint: "Phones ask at the end whether one is missing." },
} as const;
