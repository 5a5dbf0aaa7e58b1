/** Where two texts of a plan differ, so that the focus can go to what an undo has changed. */
import type { Draft, DraftStep } from "../../../../shared/agenda/draft.ts";
import { owns } from "../../../../shared/plain.ts";

/** A field of the plan, or of a step; a whole step where it came, went or moved. */
export interface Spot {
  step?: string;
  field?: string;
  /** Where in the step's settings: `["settings", "cards", 2, "text"]`. */
  path?: readonly (string | number)[];
}

/** The first difference; null where there is none. What is named exists in `after`, if the plan has a step at all. */
export function spotOf(before: Draft, after: Draft): Spot | null {
  if (before === after) return null;
  const field = changedKey(without(before), without(after));
  if (field !== null) return { field };
  return stepSpot(before.steps, after.steps);
}

function stepSpot(before: readonly DraftStep[], after: readonly DraftStep[]): Spot | null {
  const known = new Map(before.map((step) => [step.id, step]));
  for (const step of after) {
    const then = known.get(step.id);
    if (then === undefined) return { step: step.id };
    if (then === step) continue;
    const field = changedKey({ ...then }, { ...step });
    if (field === "settings")
      return { step: step.id, field, path: ["settings", ...pathTo(then.settings, step.settings)] };
    if (field !== null) return { step: step.id, field };
  }
  const place = before.findIndex((step, place) => step.id !== after[place]?.id);
  if (place < 0) return before.length === after.length ? null : nearest(after, after.length);
  // One that went: its successor has its place. One that moved: it is where it was not.
  const moved = after.length === before.length ? movedIn(before, after, place) : undefined;
  return moved === undefined ? nearest(after, place) : { step: moved };
}

/** Of two that changed places, the one that jumped: a single step that was taken out and put in elsewhere. */
function movedIn(before: readonly DraftStep[], after: readonly DraftStep[], place: number): string | undefined {
  const [was, is] = [before[place]?.id, after[place]?.id];
  return after[place + 1]?.id === was ? is : was;
}

/** The way to the first difference within two values; it ends where one of them has something that the other has not. */
export function pathTo(before: unknown, after: unknown): (string | number)[] {
  if (!isHolder(before) || !isHolder(after)) return [];
  const [then, now] = [Object.entries(before), Object.entries(after)];
  const lost = then.find(([key]) => !owns(after, key));
  const [key] =
    now.find(([key, value]) => {
      const was = owns(before, key) ? Reflect.get(before, key) : undefined;
      return was !== value && JSON.stringify(was) !== JSON.stringify(value);
    }) ??
    lost ??
    [];
  if (key === undefined) return [];
  const next = Array.isArray(after) ? Number(key) : key;
  return [next, ...pathTo(Reflect.get(before, key), Reflect.get(after, key))];
}

const isHolder = (value: unknown): value is object => typeof value === "object" && value !== null;

function nearest(steps: readonly DraftStep[], place: number): Spot {
  const step = steps[Math.min(place, steps.length - 1)];
  return step === undefined ? {} : { step: step.id };
}

function without({ steps: _, ...plan }: Draft): Record<string, unknown> {
  return plan;
}

function changedKey(before: Record<string, unknown>, after: Record<string, unknown>): string | null {
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (before[key] === after[key]) continue;
    if (JSON.stringify(before[key]) !== JSON.stringify(after[key])) return key;
  }
  return null;
}
