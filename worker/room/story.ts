/** A plan that the room writes on: what a step's result leads to becomes the next step. */
import { bind, fitsPhone, type Step } from "../../shared/agenda.ts";
import { STEPS } from "../../shared/limits.ts";
import { nextId } from "../../shared/story.ts";
import type { Change } from "./change.ts";
import { boundStep, newStep, type RoomState, type StepState, sheetOf } from "./state.ts";

/**
 * the changes that put the step which follows from this one's last result behind it in the plan, or replace one
 * that was put there by an earlier result. What has been opened stays as it was, and a tie leads nowhere by itself.
 */
export function storyGoesOn(state: RoomState, step: Step, at: StepState): Change[] {
  const { exercise, content } = boundStep(state, step);
  const last = [...sheetOf(state, at.id).frozen.values()].sort((a, b) => a.round - b.round).at(-1);
  const follow = last ? exercise.follow?.(content, last.result) : null;
  const id = nextId(step.id);
  const before = state.steps.get(id);
  if (!follow) {
    // A tie after an earlier choice: nobody has chosen that way any more.
    const stale = before && before.openings === 0 && exercise.follow && state.plan.some((one) => one.id === id);
    return stale ? [{ put: "plan", plan: state.plan.filter((one) => one.id !== id) }] : [];
  }
  const next: Step = { id, title: follow.title, minutes: step.minutes, notes: follow.notes, ...follow.task };
  const bound = bind(next, state.room.locale);
  if (!bound || !fitsPhone(bound)) return [];
  if (before ? before.openings > 0 : state.plan.length >= STEPS) return [];
  const others = state.plan.filter(({ id }) => id !== next.id);
  const place = others.findIndex(({ id }) => id === step.id) + 1;
  const plan = [...others.slice(0, place), next, ...others.slice(place)];
  return [{ put: "plan", plan }, ...(before ? [] : [{ put: "step" as const, step: newStep(next.id) }])];
}
