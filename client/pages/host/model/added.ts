/** A step of the library as a plan can take it: under an id that no other step of the plan has. */
import type { Step } from "../../../../shared/agenda/schema.ts";

export function added(step: Step, plan: readonly Step[]): Step {
  const taken = new Set(plan.map(({ id }) => id));
  let id = step.id;
  for (let number = 2; taken.has(id); number += 1) id = `${step.id}-${number}`;
  return { ...step, id };
}
