/** A plan that the room writes on: what a step's result leads to becomes the next step. */

import { bind, fitsPhone } from "../../agenda/bind.ts";
import type { Step } from "../../agenda/schema.ts";
import type { FollowUp } from "../../exercises/contract.ts";
import type { Task } from "../../exercises/index.ts";
import { STEPS } from "../../limits.ts";
import { lastOf } from "../../plain.ts";
import { freeNextId, nextId } from "../../story.ts";
import type { Change } from "../change.ts";
import { newStep, type StepState } from "../state/rows.ts";
import type { RoomState } from "../state/state.ts";
import { boundStep, stepAnswersOf } from "../state/step.ts";

/**
 * the changes that put the step which follows from this one's last result behind it in the plan, or replace one
 * that was put there by an earlier result. What has been opened stays as it was, what somebody planned is never touched,
 * and a tie leads nowhere by itself.
 */
export function storyGoesOn(state: RoomState, step: Step, at: StepState): Change[] {
  const { exercise, content } = boundStep(state, step);
  const ways = exercise.followUps?.(content) ?? [];
  if (ways.length === 0) return [];
  const last = lastOf([...stepAnswersOf(state, at.id).frozen.values()].sort((a, b) => a.round - b.round));
  const follow = last && exercise.followUp?.(content, last.result);
  const earlier = state.plan.find((one) => isGenerated(state, one, step, ways));
  if (earlier && state.steps.get(earlier.id)?.openings !== 0) return [];
  const others = state.plan.filter((one) => one !== earlier);
  // A tie after an earlier choice: nobody has chosen that way any more.
  if (!follow) return earlier ? [{ put: "plan", plan: others }] : [];
  const place = others.findIndex(({ id }) => id === step.id) + 1;
  // The host has chosen a way already, because an earlier result led nowhere.
  const behind = others[place];
  if (behind && ways.some((way) => goesOn(behind, way))) return [];
  // Neither one of the plan's nor one that was opened and is not in the plan any more.
  const taken = (id: string) => state.plan.some((one) => one.id === id) || (state.steps.get(id)?.openings ?? 0) > 0;
  const id = earlier?.id ?? freeNextId(step.id, taken);
  const next: Step = { id, title: follow.title, minutes: step.minutes, notes: follow.notes, ...follow.task };
  const bound = bind(next, state.room.locale);
  if (!bound || !fitsPhone(bound) || others.length >= STEPS) return [];
  return [
    { put: "plan", plan: [...others.slice(0, place), next, ...others.slice(place)] },
    { put: "step", step: { ...newStep(id), generatedFrom: step.id } },
  ];
}

/** Whether an earlier result of `from` has put a step into the plan. */
function isGenerated(state: RoomState, step: Step, from: Step, ways: readonly FollowUp<Task>[]): boolean {
  const mark = state.steps.get(step.id)?.generatedFrom;
  if (mark !== undefined) return mark === from.id;
  // Rooms made before there was a mark: only what is named and worded as such a step always was.
  return step.id === nextId(from.id) && ways.some((way) => way.title === step.title && goesOn(step, way));
}

/** Whether a planned step is this way of going on, whoever put it there. */
function goesOn({ exercise, settings }: Step, { task }: FollowUp<Task>): boolean {
  return exercise === task.exercise && JSON.stringify(settings) === JSON.stringify(task.settings);
}
