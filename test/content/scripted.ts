/** The steps of all ready plans and of the library, with their scripts as a facilitator reads them. */
import { scriptFor } from "../../client/exercises/find/script.ts";
import { agendas, libraries } from "../../shared/agenda/library.ts";
import type { Step } from "../../shared/agenda/schema.ts";
import type { ScriptPlan } from "../../shared/script/step.ts";

export interface Scripted {
  name: string;
  /** The id of the plan; `library` for a step that stands alone. */
  plan: string;
  inPlan: ScriptPlan | undefined;
  step: Step;
  filled: string;
}

const scripted = (plan: string, step: Step, inPlan?: ScriptPlan): Scripted => ({
  name: `${plan} ${step.id}`,
  plan,
  inPlan,
  step,
  filled: scriptFor(step, "en", inPlan),
});

export const SCRIPTED: readonly Scripted[] = [
  ...[...agendas.en.values()].flatMap((plan) => plan.steps.map((step) => scripted(plan.id ?? "", step, plan))),
  ...libraries.en.steps.map(({ step }) => scripted("library", step)),
];
