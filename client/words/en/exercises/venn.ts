/** Words of `venn` outside the phone. */
export const venn = {
  name: "Skill Venn",
  instruction: "Skills come to your phone. Put each where you think it belongs, without talking.",
  caption:
    "Opinions about words, not facts about people. A skill lies in a zone when more than half of those who placed it put " +
    "it there; otherwise on the border of the zones that lead.",
  onPhones: "The skills are on your phone.",
  written: "Skills that people added",
} as const;
