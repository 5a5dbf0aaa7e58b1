/** Two acts of the step in hand, without the names of their roles: what is left of a quarrel about words. */
import type { StepView } from "../../../../../shared/protocol/view.ts";
import { manifestOf } from "../../../../exercises/find/manifest.ts";

/** Two texts; null where the step has no two that can stand for one another. */
export function twoActs(step: StepView | null): [string, string] | null {
  if (step === null) return null;
  const [one, other] = manifestOf(step.exercise).acts(step);
  return one && other && one !== other ? [one, other] : null;
}
