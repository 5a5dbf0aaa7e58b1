/** What a step's settings tell of it: a phone knows it before the part of the exercise has come. */
import type { StepView } from "../../shared/protocol/view.ts";

/** Whether a step is a page to read, which brings its text along: nothing is answered, and no vote opens or closes. */
export const isReading = <Step extends { settings: object }>(
  step: Step,
): step is Extract<Step, { settings: { text: string } }> => "text" in step.settings;

/** Whether a round asks once more what the first one asked; with a tagging it asks about what came out of that. */
export const asksAgain = ({ round, settings }: Pick<StepView, "round" | "settings">): boolean =>
  round === 2 && !("tagging" in settings);
