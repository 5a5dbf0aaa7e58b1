/**
 * What a run of a workshop says of the plan that it was started from: steps that were changed on the way, and the minutes that
 * each step really took. Nothing is taken over that nobody has chosen.
 */
import * as v from "valibot";
import { lastOf, same } from "../plain.ts";
import { nextId } from "../story.ts";
import type { Draft, DraftStep } from "./draft.ts";
import { type Agenda, Step } from "./schema.ts";

/** Something in which the plan as it was run differs from the plan as it is kept. `id` names the step. */
export type RunChange = { kind: "changed" | "added" | "removed"; id: string; title: string } | { kind: "order" };

/** How many runs of a step are remembered. */
const RUNS = 5;
/** A step that was in hand for a shorter time was only passed by, in milliseconds. */
const PASSED_BY_MS = 20_000;
const MINUTE_MS = 60_000;

/** A change's name among the others. */
export const changeKey = (change: RunChange): string =>
  change.kind === "order" ? change.kind : keyOf(change.kind, change.id);

const keyOf = (kind: RunChange["kind"], id: string): string => `${kind} ${id}`;

/** What is different, in the order of the run; what was removed comes last but for the order. */
export function changesIn(plan: Draft, ran: Agenda): RunChange[] {
  const kept = byId(plan.steps);
  const run = byId(ran.steps);
  const found = ran.steps.flatMap((step): RunChange[] => {
    const { id, title } = step;
    const before = kept.get(id);
    if (!before) return isStory(id, ran) ? [] : [{ kind: "added", id, title }];
    return isAsIs(before, step) ? [] : [{ kind: "changed", id, title }];
  });
  const removed = plan.steps
    .filter(({ id }) => !run.has(id))
    .map(({ id, title }): RunChange => ({ kind: "removed", id, title }));
  const common = (steps: readonly { id: string }[]) =>
    steps.map(({ id }) => id).filter((id) => kept.has(id) && run.has(id));
  const isMoved = !same(common(plan.steps), common(ran.steps));
  return [...found, ...removed, ...(isMoved ? [{ kind: "order" } as const] : [])];
}

/** The plan with the changes of these names. */
export function withChanges(plan: Draft, ran: Agenda, taken: ReadonlySet<string>): Draft {
  const run = byId(ran.steps);
  let steps = plan.steps
    .filter(({ id }) => !taken.has(keyOf("removed", id)))
    .map((step) => {
      const changed = run.get(step.id);
      const takes = changed && taken.has(keyOf("changed", step.id));
      return takes ? { ...changed, ...(step.used && { used: step.used }) } : step;
    });
  if (taken.has("order")) steps = inOrderOf(steps, ran.steps);
  for (const [place, step] of ran.steps.entries()) {
    if (!taken.has(keyOf("added", step.id))) continue;
    const before = lastOf(ran.steps.slice(0, place).filter(({ id }) => steps.some((one) => one.id === id)));
    const at = before ? steps.findIndex(({ id }) => id === before.id) + 1 : 0;
    steps = [...steps.slice(0, at), step, ...steps.slice(at)];
  }
  return { ...plan, steps };
}

/** The plan with what each step took in a run that began `at`; the same run taken again counts once. */
export function withMinutes(plan: Draft, at: number, spentMs: Readonly<Record<string, number>>): Draft {
  const steps = plan.steps.map((step): DraftStep => {
    const minutes = minutesOf(spentMs[step.id]);
    if (minutes === null) return step;
    const others = (step.used ?? []).filter((one) => one.at !== at);
    return { ...step, used: [...others, { at, minutes }].sort((a, b) => a.at - b.at).slice(-RUNS) };
  });
  return { ...plan, steps };
}

/** To the half minute; null where the step was not in hand, or only passed by. */
export function minutesOf(ms: number | undefined): number | null {
  return ms === undefined || ms < PASSED_BY_MS ? null : Math.max(0.5, Math.round((2 * ms) / MINUTE_MS) / 2);
}

/** A step that a story's result has put into the plan: the next run makes its own. */
function isStory(id: string, ran: Agenda): boolean {
  return ran.steps.some((step) => [1, 2, 3].some((number) => nextId(step.id, number) === id));
}

/** A kept step may have been typed with spaces and empty fields that a room does without. */
function isAsIs({ used: _, ...kept }: DraftStep, ran: Step): boolean {
  const parsed = v.safeParse(Step, kept);
  return parsed.success && same(parsed.output, ran);
}

function inOrderOf(steps: readonly DraftStep[], order: readonly { id: string }[]): DraftStep[] {
  const places = order.map(({ id }) => id);
  const moved = steps
    .filter(({ id }) => places.includes(id))
    .sort((a, b) => places.indexOf(a.id) - places.indexOf(b.id));
  return steps.map((step) => (places.includes(step.id) ? (moved.shift() ?? step) : step));
}

const byId = <T extends { id: string }>(steps: readonly T[]) => new Map(steps.map((step) => [step.id, step]));
