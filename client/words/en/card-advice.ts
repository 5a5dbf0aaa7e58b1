import type { Advice } from "../../../shared/agenda/card-advice.ts";

/** What is said beside a card that a facilitator writes. */
export const cardAdvice = {
  heading: "A good card",
  /** Nothing was found. */
  fine: "Short, one act, no names: good.",
  /** Nobody but its writer can tell. */
  always: "Could it be defended both ways? If everyone would answer the same, there is nothing to talk about.",
  found: {
    long: "At most twelve words: people read it in two seconds, on a small screen.",
    "no-act": "Begin with what someone does: “Plans …”, “Asks …”, “Cuts …”.",
    "two-acts": "One act, not two: people could agree with one half and not the other.",
    role: "No “leader”, “manager”, “boss” or “vision”: the word gives the answer away.",
    person: "No “he” or “she”: people would answer about the person.",
    name: "No names: people would answer about the person.",
  } satisfies Record<Advice, string>,
} as const;
