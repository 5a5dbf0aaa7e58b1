import type { LibraryEntry } from "../../content.ts";
import { paragraphs } from "../agendas/paragraphs.ts";

/** About oneself: from five people on, and nobody has to explain an answer. */
export const oneself: LibraryEntry[] = [
  {
    step: {
      id: "ready",
      exercise: "pulse",
      title: "Fist to five",
      minutes: 1,
      notes: paragraphs(
        "Say: “How ready are you to work on this today, from nought to five? On the phone, so no hands.” Press Open.",
        "Close and reveal after half a minute. It takes at least five answers.",
        "If there are low answers, ask the whole room: “What would you need?” Never look for the person behind a number.",
      ),
      settings: { items: ["ready"] },
    },
    purpose: "Asks for consent before you begin.",
    minutes: { min: 1, max: 2 },
    people: { min: 5, max: 500 },
  },
  {
    step: {
      id: "exit",
      exercise: "pulse",
      title: "Before you go",
      minutes: 3,
      notes: paragraphs(
        "Say: “Four quick ones: what you can tell apart, your next step, what may get in the way, and the pace.” Press Open.",
        "Close, read what was written, hide what points to a person, press Reveal.",
        "Press Debrief. Read out one obstacle and ask: “Who can help with that?”",
      ),
      settings: { items: ["tell", "next", "way", "pace"] },
    },
    purpose: "Closes a workshop: what people take home, what may stop them, and how the pace was.",
    minutes: { min: 2, max: 4 },
    people: { min: 5, max: 500 },
  },
  {
    step: {
      id: "kept",
      exercise: "pulse",
      title: "What became of it",
      minutes: 3,
      notes: paragraphs(
        "For a meeting some weeks later. Say: “Think of the plan that you made. Done, partly, not yet or changed: all four are " +
          "good answers.” Press Open.",
        "Close, read what was written, press Reveal.",
        "Ask: “What helped?” first, and only then what got in the way. Nobody is asked about their own plan.",
      ),
      settings: { items: ["kept", "helped"] },
    },
    purpose: "Follows up, weeks later: what became of the plans, and what helped?",
    minutes: { min: 2, max: 6 },
    people: { min: 5, max: 500 },
  },
];
