import type { LedgerTag } from "../model.ts";

/** What a piece of work did. Counting is not inferior: it may be what allows others to create. */
export const ledgerTags: LedgerTag[] = [
  { id: "created", text: "Created", meaning: "Someone is better off for it." },
  { id: "counted", text: "Counted", meaning: "It measured, checked or reported what was there." },
  { id: "both", text: "Both", meaning: "The counting itself helped someone." },
  { id: "drained", text: "Drained", meaning: "It took time or energy, and nobody gained." },
];

/** Ranges of how many people outside one's reporting line asked for advice in thirty days. */
export const adviceBuckets: string[] = ["0", "1–2", "3–5", "6–10", "11 or more"];
