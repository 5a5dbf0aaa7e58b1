import type { PulseItem } from "../model.ts";

/** The questions of a pulse: whether people are ready, what they take away, and weeks later what became of it. */
export const pulse: PulseItem[] = [
  {
    id: "ready",
    kind: "scale",
    text: "I am ready to work on this today",
    max: 5,
    labels: { low: "not at all", high: "fully" },
    followUp: { below: 2, text: "What would you need?" },
  },
  {
    id: "tell",
    kind: "scale",
    text: "I can tell when leading or managing is needed",
    max: 4,
    labels: { low: "hardly ever", high: "nearly always" },
  },
  {
    id: "next",
    kind: "scale",
    text: "I know my next step",
    max: 4,
    labels: { low: "not yet", high: "clearly" },
  },
  { id: "way", kind: "text", text: "What will get in the way?" },
  {
    id: "pace",
    kind: "scale",
    text: "How was the pace?",
    max: 2,
    labels: { stops: ["too slow", "about right", "too fast"] },
  },
  {
    id: "kept",
    kind: "scale",
    text: "What became of your commitment?",
    max: 3,
    labels: { stops: ["done", "partly", "not yet", "changed"] },
  },
  { id: "helped", kind: "text", text: "What helped, or got in the way?" },
];
