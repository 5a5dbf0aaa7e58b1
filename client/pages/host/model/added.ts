/** A step of the library as a plan can take it: under an id that no other step of the plan has. */
export function added<Step extends { id: string }>(step: Step, plan: readonly { id: string }[]): Step {
  const taken = new Set(plan.map(({ id }) => id));
  let id = step.id;
  for (let number = 2; taken.has(id); number += 1) id = `${step.id}-${number}`;
  return { ...step, id };
}
