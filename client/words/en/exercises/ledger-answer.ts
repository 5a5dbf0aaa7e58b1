/** What its buttons and fields say. */
export const ledgerAnswer = {
  thing: "Thing {n} of {all}",
  did: "What it did",
  held: { tag: "Say what each of them did, then send.", long: "One of them is too long to send." },
  said: "{text} ({tag})",
} as const;
