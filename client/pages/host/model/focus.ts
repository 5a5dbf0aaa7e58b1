/** Which item the big screen shows large. */
import type { Command } from "../../../../shared/protocol/command.ts";
import type { StepView } from "../../../../shared/protocol/view.ts";
import { itemsOf } from "./items.ts";

/** All items at once. */
export const OVERVIEW = "overview";

/** The item before (−1) or after (1) the one on the screen, null at the ends; the overview lies before the first. */
export function neighbour(step: StepView, direction: 1 | -1): string | null {
  const items = itemsOf(step);
  if (items.length < 2) return null;
  const place = items.findIndex((item) => item.id === step.focus);
  return items[place + direction]?.id ?? null;
}

/** Turns the big screen to a page, from 0. */
export function turnTo(step: StepView, page: number): Command {
  return { do: "turn", step: step.id, page };
}

/** Puts an item, or the overview, on the big screen. */
export function focusOn(step: StepView, item: string): Command {
  return { do: "focus", step: step.id, item };
}
