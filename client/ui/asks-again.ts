/** Telling a second vote from a second round about something else. */
import type { StepView } from "../../shared/protocol/view.ts";

/** Whether the round asks once more what the first one asked; that of a cloud asks about the words which came out of it. */
export const asksAgain = ({ exercise, round }: Pick<StepView, "exercise" | "round">): boolean =>
  round === 2 && exercise !== "cloud";
