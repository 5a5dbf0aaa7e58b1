/** What its buttons and fields say. */
export const ledgerAnswer = {
  thing: "Thing {n} of {all}",
  did: "What it did",
  tagFirst: "Say what it did, and it is saved.",
  said: "{text} ({tag})",
} as const;
