/** One's own answers in words, round by round. */
import type { StepView } from "../../../../shared/protocol/view.ts";
import { answerOf } from "../../../exercises/find/phone.ts";
import { useModule } from "../../../ui/useModule.ts";
import type { Phone } from "../model.ts";

/** One item with what was said in each round; `again` only where the item was asked twice. */
export interface SaidLine {
  item: string;
  text: string;
  first: string | null;
  again?: string | null;
  view?: { said: string; why?: string; source?: string };
}

/** The lines of the step in hand; null while the exercise is being fetched. */
export function useLines(phone: Phone, step: StepView): SaidLine[] | null {
  const { module } = useModule(answerOf(step.exercise));
  if (!module) return null;
  const { lines } = module.default;
  const again = step.round === 2 ? lines(step, phone.own(step.id, 2)) : [];
  const before = lines(step, phone.own(step.id, 1));
  // What round 2 asks may have come out of round 1, and then it has items of its own.
  const fresh = again.filter(({ item }) => !before.some((line) => line.item === item));
  const both = before.map(({ item, text, said, view }): SaidLine => {
    const repeated =
      step.items === undefined || step.items.includes(item) ? again.find((line) => line.item === item) : undefined;
    return { item, text, first: said, ...(repeated && { again: repeated.said }), ...(view && { view }) };
  });
  return [...both, ...fresh.map(({ item, text, said }) => ({ item, text, first: said }))];
}
