/** What its buttons and fields say. */
export const spectrumAnswer = {
  towards: "{n} of 5 towards “{end}”",
  between: "{left} ↔ {right}",
  lens: "{lens}: {where}",
  clear: "Take back",
  waits: "Mark “{lens}” as well: it counts only then.",
} as const;
