/** What its buttons and fields say. */
export const vennAnswer = {
  skipRest: "Skip the rest",
  restSkipped: "The rest is skipped",
  where: "Where does it belong?",
  zoneFirst: "Choose where it belongs, then send.",
  remove: "Take it back",
} as const;
