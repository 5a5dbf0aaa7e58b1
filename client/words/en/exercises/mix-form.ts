/** Words of the form of `mix`. */
export const mixForm = {
  needed: {
    label: "Also ask what the team needs",
    hint: "People place a second mark, and the map shows the distance.",
  },
} as const;
