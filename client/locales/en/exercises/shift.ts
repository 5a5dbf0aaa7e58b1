/** Words of `shift` outside the phone. */
export const shift = {
  instruction: "Six quick questions about yourself. Only totals are ever shown.",
  caption:
    "How ready people say they are, not what they do. Only the answers of people who answered each time are compared. There is no comparison group, so the cause is not shown.",
  range: "0 {low} – 10 {high}",
} as const;
