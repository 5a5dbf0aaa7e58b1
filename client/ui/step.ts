/** What a step's settings tell of it: a phone knows it before the part of the exercise has come. */
import type { StepView } from "../../shared/protocol/view.ts";

/** Whether a step is a page: it brings its text along, or has none and is kept. Nothing is answered, and no vote opens or closes. */
export const isReading = ({ settings }: { settings: object }): boolean =>
  "text" in settings || ("kind" in settings && settings.kind === "keep");

/** Whether a round asks once more what the first one asked; with a tagging it asks about what came out of that. */
export const asksAgain = ({ round, settings }: Pick<StepView, "round" | "settings">): boolean =>
  round === 2 && !("tagging" in settings);
