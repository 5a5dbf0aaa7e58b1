/** The steps that can be tried, by exercise. */
import type { Step } from "../../shared/agenda.ts";
import { agendas } from "../../shared/content/index.ts";

/** A step ready to use, with what a facilitator has to know before choosing it. */
export interface Entry {
  step: Step;
  purpose: string;
  people: { min: number; max: number };
}

const choice: Step = {
  id: "choice",
  title: "Choice",
  minutes: 3,
  exercise: "choice",
  settings: { question: "Tea or coffee?", options: ["Tea", "Coffee"], rounds: 2 },
};
const text: Step = {
  id: "text",
  title: "Open question",
  minutes: 3,
  exercise: "text",
  settings: { question: "What would you change on Monday?" },
};

export const entries: readonly Entry[] = [...(agendas.get("icebreaker")?.steps ?? []), choice, text].map((step) => ({
  step,
  purpose: step.title,
  people: { min: 3, max: 300 },
}));
