/** Words of `venn` outside the phone. */
export const venn = {
  name: "Skill Venn",
  instruction: "Skills come to your phone. Put each where you think it belongs, without talking.",
  caption:
    "A skill lies where more than half of those who placed it put it; otherwise on the border of the zones that lead.",
  onPhones: "The skills are on your phone.",
  written: "Skills that people added",
} as const;
