/** Words of `doubletake` on the phone. */
export const doubletakeAnswer = {
  coming: "Your cards are on their way.",
  act: "… {act}",
  hands: "You read three acts with each word; for others the words were swapped. It says nothing about you.",
  without: "Everyone read “Someone”.",
} as const;
