/** What a step's settings ask, read without the code that the room reads them with. */

import { content } from "../../shared/agenda/library.ts";
import type { Step } from "../../shared/agenda/schema.ts";
import type { Round } from "../../shared/primitives.ts";

/** The acts of a double take. */
const ACTS = ["d1", "d2", "d3", "d4", "d5", "d6"];

/** The options of a choice. */
export function optionsOf(step: Step): { id: string; text: string }[] {
  if (step.exercise !== "choice") return [];
  const listed = step.settings.options.map((one) => (typeof one === "string" ? { id: one, text: one } : one));
  return step.settings.other ? [...listed, { id: "other", text: "Other" }] : listed;
}

const named = (item: string | { id: string }): string => (typeof item === "string" ? item : item.id);

/** What a step asks, in its own order. */
export function itemsOf(step: Step): string[] {
  switch (step.exercise) {
    case "sort":
      return step.settings.cards.map(named);
    case "spectrum":
      return (step.settings.areas ?? content.en.areas).map(named);
    case "pulse":
    case "scale":
      return step.settings.items.map(named);
    case "venn":
      return (step.settings.skills ?? content.en.skills).map(named);
    case "shift":
      // The seventh line goes with the look back in the same step.
      return content.en.shiftItems.map(({ id }) => String(id)).slice(0, step.settings.moment === "post+then" ? 7 : 6);
    case "profile":
      return ["vision", "ideas", "people", "time", "culture"];
    case "mix":
      return step.settings.needed === false ? ["now"] : ["now", "needed"];
    case "onehat":
      return ["talk1", "talk2"];
    case "ledger":
      return ["things", "advice", "people"];
    case "doubletake":
      return ACTS;
    default:
      return [ONE_ITEM[step.exercise]];
  }
}

const ONE_ITEM = {
  scenario: "pref",
  choice: "answer",
  audit: "week",
  cloud: "words",
  commit: "plan",
  rank: "top",
  text: "text",
  note: "",
} as const;

/** The skills of a ranking. */
export const skillsOf = (step: Step): string[] =>
  step.exercise === "rank" ? (step.settings.skills ?? content.en.skills).map(named) : [];

const ABOUT_ONESELF = ["audit", "commit", "ledger", "mix", "onehat", "profile", "pulse", "rank", "shift", "spectrum"];

/** Whether a step is about oneself (S) or an opinion (O). */
export function classOf({ exercise, settings }: Step): "O" | "S" {
  if ("privacy" in settings && settings.privacy) return settings.privacy;
  return ABOUT_ONESELF.includes(exercise) ? "S" : "O";
}

/** How many rounds the plan has for a step. */
export function roundsOf({ settings }: Step): Round {
  if ("tagging" in settings && settings.tagging) return 2;
  return "rounds" in settings && settings.rounds === 2 ? 2 : 1;
}

/** Whether everyone guesses what the room will say. */
export const asksToGuess = ({ settings }: Step): boolean => "predict" in settings && settings.predict === true;
