/** Words of `doubletake` on the phone. */
export const doubletakeAnswer = {
  coming: "Your cards are on their way.",
  act: "… {act}",
  hands: "Three acts with each word, and not the same ones: this says nothing about you.",
  without: "Everyone read “Someone”.",
} as const;
