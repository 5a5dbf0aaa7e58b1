/** Words of `note` outside the phone. */
export const note = {
  instruction: "Look up: there is nothing to do on the phone.",
  caption: "",
} as const;
