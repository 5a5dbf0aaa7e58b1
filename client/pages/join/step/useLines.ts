/** One's own answers in words, round by round. */
import type { StepView } from "../../../../shared/protocol/view.ts";
import { answerOf } from "../../../exercises/find/phone.ts";
import { useModule } from "../../../ui/useModule.ts";
import { linesOfBoth, type SaidLine } from "../model/lines.ts";
import type { Phone } from "../model.ts";

/** The lines of the step in hand; null while the exercise is being fetched. */
export function useLines(phone: Phone, step: StepView): SaidLine[] | null {
  const { module } = useModule(answerOf(step.exercise));
  if (!module) return null;
  const { lines } = module.default;
  const again = step.round === 2 ? lines(step, phone.own(step.id, 2)) : [];
  return linesOfBoth(step, lines(step, phone.own(step.id, 1)), again);
}
