/** Words of `note` outside the phone. */
export const note = {
  name: "Page",
  kinds: { break: "Break", round: "Closing round", keep: "Keep this" },
  instruction: "Look up: there is nothing to do on the phone.",
  caption: "",
} as const;
