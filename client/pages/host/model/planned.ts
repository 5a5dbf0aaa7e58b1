/** The plan without the quick questions that were asked beside it: what is numbered, added up and printed. */
import type { DraftStep } from "../../../../shared/agenda/draft.ts";
import { withMoments } from "../../../../shared/agenda/moments.ts";
import type { HostView } from "../../../../shared/protocol/view.ts";

export function plannedOf<Step extends { id: string }>(
  { steps }: Pick<HostView, "steps">,
  plan: readonly Step[],
): Step[] {
  const quick = new Set(steps.flatMap((row) => (row.quick ? [row.id] : [])));
  return plan.filter(({ id }) => !quick.has(id));
}

/** Minutes of what is planned and not left out, with the moments that the room will add. */
export function minutesPlanned(view: Pick<HostView, "steps">, plan: readonly DraftStep[], locale: string): number {
  const skipped = new Set(view.steps.flatMap((row) => (row.skipped ? [row.id] : [])));
  return withMoments(plannedOf(view, plan), locale)
    .filter(({ id }) => !skipped.has(id))
    .reduce((sum, { minutes }) => sum + minutes, 0);
}
