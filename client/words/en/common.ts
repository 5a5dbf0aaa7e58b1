/** Words that several pages share. */
export const common = {
  product: "Both Hats",
  tryAgain: "Try again",
  understood: "OK",
  reload: "Reload the page",
} as const;
