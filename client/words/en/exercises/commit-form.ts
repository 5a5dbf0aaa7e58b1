/** Words of the form of `commit`. */
export const commitForm = {
  short: {
    label: "Short form",
    hint: "Asks for a starter, if, then and a date, and leaves out kind, area, readers, buddy and style.",
  },
} as const;
