/** A plan that the room continues: the result of a step decides which step comes next. */
import { bind, fitsPhone } from "../../agenda/bind.ts";
import type { Step } from "../../agenda/schema.ts";
import type { FollowUp } from "../../exercises/contract.ts";
import type { Task } from "../../exercises/index.ts";
import { STEPS } from "../../limits.ts";
import { lastOf } from "../../plain.ts";
import { freeNextId, nextId } from "../../story.ts";
import type { Change } from "../change.ts";
import { newStep } from "../state/rows.ts";
import type { RoomState } from "../state/state.ts";
import { isSameTask, type LoadedStep } from "../state/step.ts";

/**
 * the changes that put the follow-up of this step's last result behind it in the plan, or replace the follow-up of an
 * earlier result. A step that has been opened or that somebody planned stays as it is. A tie has no follow-up.
 */
export function storyGoesOn(state: RoomState, { step, bound: { exercise, content }, frozen }: LoadedStep): Change[] {
  const followUps = exercise.followUps?.(content) ?? [];
  if (followUps.length === 0) return [];
  const last = lastOf([...frozen.values()].sort((a, b) => a.round - b.round));
  const next = last && exercise.followUp?.(content, last.result);
  const earlier = state.plan.find((one) => isGenerated(state, one, step, followUps));
  if (earlier && state.steps.get(earlier.id)?.openings !== 0) return [];
  const others = state.plan.filter((one) => one !== earlier);
  // A tie takes back the follow-up of an earlier result.
  if (!next) return earlier ? [{ put: "plan", plan: others }] : [];
  const place = others.findIndex(({ id }) => id === step.id) + 1;
  // The host has already chosen a follow-up, because an earlier result had none.
  const behind = others.slice(place).find(({ id: one }) => !state.steps.get(one)?.quick);
  if (behind && followUps.some((one) => isFollowUp(behind, one))) return [];
  // Taken by a step of the plan, or by one that was opened and has left the plan.
  const taken = (id: string) => state.plan.some((one) => one.id === id) || (state.steps.get(id)?.openings ?? 0) > 0;
  const id = earlier?.id ?? freeNextId(step.id, taken);
  const { title, notes, minutes = step.minutes, talks = step.talks, task } = next;
  const added: Step = { id, title, minutes, notes, ...(talks && { talks }), ...task };
  const bound = bind(added, state.room.locale);
  if (!bound || !fitsPhone(bound) || others.length >= STEPS) return [];
  return [
    { put: "plan", plan: [...others.slice(0, place), added, ...others.slice(place)] },
    { put: "step", step: { ...newStep(id), generatedFrom: step.id } },
  ];
}

/** Whether an earlier result of `from` has put a step into the plan. */
function isGenerated(state: RoomState, step: Step, from: Step, followUps: readonly FollowUp<Task>[]): boolean {
  const mark = state.steps.get(step.id)?.generatedFrom;
  if (mark !== undefined) return mark === from.id;
  // Older rooms have no mark: there, a follow-up is recognised by its id and its words.
  return step.id === nextId(from.id) && followUps.some((one) => one.title === step.title && isFollowUp(step, one));
}

/** Whether a planned step is this follow-up, whoever put it there. */
function isFollowUp(step: Step, { task }: FollowUp<Task>): boolean {
  return isSameTask(step, task);
}
