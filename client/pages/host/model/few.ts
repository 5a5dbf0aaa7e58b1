/** Steps that need more people than there are: what a facilitator reads of them before they open. */
import { fill } from "#words/fill.ts";
import type { Step } from "../../../../shared/agenda/schema.ts";
import type { Progress } from "../../../../shared/protocol/progress.ts";
import type { HostView } from "../../../../shared/protocol/view.ts";
import { manifestOf } from "../../../exercises/find/manifest.ts";

/** Before the step in hand is opened: what there is to do with so few; null where there are enough, and in a rehearsal. */
export function fewIn({ step, room }: HostView, progress: Progress | null | undefined): { few: string } | null {
  const fewest = step?.phase === "setup" && !room.rehearsal ? manifestOf(step.exercise).fewest : undefined;
  return fewest && progress && progress.joined < fewest.people ? { few: fewest.opening } : null;
}

/** In the lobby: what will need more people than are expected, or than have joined where nobody is expected. */
export function fewAhead(view: HostView, plan: readonly Step[], joined: number): string[] {
  if (view.room.rehearsal) return [];
  const people = Math.max(joined, view.invited ?? 0);
  const out = new Set(view.steps.flatMap(({ id, skipped }) => (skipped ? [id] : [])));
  return plan.flatMap(({ id, exercise, title }) => {
    const { fewest } = manifestOf(exercise);
    return fewest && people < fewest.people && !out.has(id)
      ? [fill(fewest.planned, { title, people: fewest.people })]
      : [];
  });
}
