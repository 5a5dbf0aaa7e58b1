/** What its buttons and fields say. */
export const spectrumAnswer = {
  between: "{left} ↔ {right}",
  lens: "{lens}: {where}",
  clear: "Take back",
  first: "Mark “{lens}” first",
  skip: "Skip this area",
  leave: "Leave “{lens}” open",
  leaveRest: "Leave the rest open",
} as const;
