/** What a page of an open vote takes; apart from `step.ts`, which every phone loads. */
import type { StepView } from "../../shared/protocol/view.ts";

/** whether phones may answer on the page of the vote that is open; where it has no pages, they may. */
export const takesAnswers = ({ open }: StepView): boolean => (open?.takes ?? "answers") === "answers";
