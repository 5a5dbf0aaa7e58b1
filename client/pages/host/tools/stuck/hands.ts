/** Counting hands from wherever the step in hand stands. */
import { fill } from "#words/fill.ts";
import { stuck as words } from "#words/host/stuck.ts";
import { JOT_CHARS } from "../../../../../shared/limits.ts";
import type { Command } from "../../../../../shared/protocol/command.ts";
import type { Progress } from "../../../../../shared/protocol/progress.ts";
import type { HostView, StepView } from "../../../../../shared/protocol/view.ts";
import { manifestOf } from "../../../../exercises/find/manifest.ts";

/** Why hands can't be counted, or what has to come first: the commands that lead to where they are put in. */
export type Hands = { can: true; first: Command[] } | { can: false; why: "answered" | "never" | "done" };

/** Null while no step is in hand. */
export function handsFor(view: HostView, progress: Progress | null): Hands | null {
  const { step } = view;
  if (!step) return null;
  if (manifestOf(step.exercise).hands(step).length === 0) return { can: false, why: "never" };
  const close: Command = { do: "close", step: step.id };
  switch (step.phase) {
    case "setup":
      return { can: true, first: [{ do: "open", step: step.id, round: step.round, from: "setup" }, close] };
    case "collecting": {
      const counted = progress?.step === step.id && progress.round === step.round ? progress : null;
      return counted && counted.started > 0 ? { can: false, why: "answered" } : { can: true, first: [close] };
    }
    case "closed": {
      const round = view.peek?.rounds.find((one) => one.round === step.round);
      if (!round || round.answered === 0 || round.source === "manual") return { can: true, first: [] };
      return { can: false, why: "answered" };
    }
    default:
      return { can: false, why: "done" };
  }
}

/** A line for the note box with a gap for each count, of the item on the big screen; null where hands can't be counted. */
export function countLine(step: StepView | null): string | null {
  const items = step ? manifestOf(step.exercise).hands(step) : [];
  const item = items.find(({ id }) => id === step?.focus) ?? items[0];
  if (!item) return null;
  const options = item.options.map(({ text }) => fill(words.tools.noteOption, { option: text })).join(", ");
  return fill(words.tools.noteLine, { question: item.text, options }).slice(0, JOT_CHARS);
}
