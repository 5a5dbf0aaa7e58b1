/** What a step's settings ask, read without the code that the room reads them with. */
import type { Step } from "../../shared/agenda.ts";
import type { Round } from "../../shared/protocol/primitives.ts";

/** The options of a choice. */
export function optionsOf(step: Step): { id: string; text: string }[] {
  if (step.exercise !== "choice") return [];
  return step.settings.options.map((option) => (typeof option === "string" ? { id: option, text: option } : option));
}

/** How many rounds the plan has for a step. */
export function roundsOf({ settings }: Step): Round {
  if ("tagging" in settings && settings.tagging) return 2;
  return "rounds" in settings && settings.rounds === 2 ? 2 : 1;
}

/** Whether everyone guesses what the room will say. */
export const asksToGuess = ({ settings }: Step): boolean => "predict" in settings && settings.predict === true;
