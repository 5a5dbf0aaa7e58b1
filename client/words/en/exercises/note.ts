/** Words of `note` outside the phone. */
export const note = {
  name: "Page",
  instruction: "Look up: there is nothing to do on the phone.",
  caption: "",
} as const;
