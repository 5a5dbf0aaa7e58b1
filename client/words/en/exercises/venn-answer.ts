/** What its buttons and fields say. */
export const vennAnswer = {
  skip: "Skip this skill",
  where: "Where does it belong?",
  zoneFirst: "Choose where it belongs, then send.",
  remove: "Take it back",
} as const;
