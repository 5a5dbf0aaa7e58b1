/** The plan without the quick questions that were asked beside it: what is numbered, added up and printed. */
import type { HostView } from "../../../../shared/protocol/view.ts";

export function plannedOf<Step extends { id: string }>(
  { steps }: Pick<HostView, "steps">,
  plan: readonly Step[],
): Step[] {
  const quick = new Set(steps.flatMap((row) => (row.quick ? [row.id] : [])));
  return plan.filter(({ id }) => !quick.has(id));
}
