/** One's own answers to a step in words: both rounds, item by item. Pure. */
import type { StepView } from "../../../../shared/protocol/view.ts";
import type { OwnLine } from "../../../exercises/contract/answer.ts";

/** One item with what was said in each round; `again` only where the item was asked twice. */
export interface SaidLine {
  item: string;
  text: string;
  first: string | null;
  again?: string | null;
  view?: { said: string; why?: string; source?: string };
}

/** `before`: the first round; `again`: the second, where there is one. */
export function linesOfBoth(
  step: Pick<StepView, "items">,
  before: readonly OwnLine[],
  again: readonly OwnLine[],
): SaidLine[] {
  // What round 2 asks may have come out of round 1, and then it has items of its own.
  const fresh = again.filter(({ item }) => !before.some((line) => line.item === item));
  const both = before.map(({ item, text, said, view }): SaidLine => {
    const repeated =
      step.items === undefined || step.items.includes(item) ? again.find((line) => line.item === item) : undefined;
    return { item, text, first: said, ...(repeated && { again: repeated.said }), ...(view && { view }) };
  });
  return [...both, ...fresh.map(({ item, text, said }) => ({ item, text, first: said }))];
}
