import type { LibraryEntry } from "../../content.ts";
import { paragraphs } from "../agendas/paragraphs.ts";

/** Where one stands: from five people on, and nobody has to explain an answer. */
export const mirrors: LibraryEntry[] = [
  {
    step: {
      id: "profile",
      exercise: "profile",
      title: "A private mirror",
      minutes: 15,
      notes: paragraphs(
        "Say: “Twenty short lines: in the last four weeks, how often did you do this? If it is not part of your role, say so.” " +
          "Press Open.",
        "Close when nearly all have finished. Each person’s own mirror is on their phone and on no other.",
        "Before you press Reveal say that acts of managing come up daily and acts of leading less often, so that most rooms would " +
          "read as managing.",
        "Press Debrief. In pairs, nobody shows a phone: “What surprised you?”",
        "Never use it for ranking or selection. It is no tested scale.",
      ),
      settings: {},
    },
    purpose: "Shows each person, and nobody else, what they did in the last four weeks: leading and managing apart.",
    minutes: { min: 8, max: 15 },
    people: { min: 5, max: 500 },
  },
];
