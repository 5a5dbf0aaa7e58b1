/** One step of the plan, looked up. */
import { type Bound, bind } from "../../agenda/bind.ts";
import { localeOf } from "../../agenda/library.ts";
import type { Step } from "../../agenda/schema.ts";
import type { Part, Round } from "../../primitives.ts";
import type { StepState } from "./rows.ts";
import type { RoomState, StepAnswers } from "./state.ts";

/** The answers of a step. The adapter loads the sheet before it asks for anything about the step: a missing one is a bug. */
export function stepAnswersOf(state: RoomState, step: string): StepAnswers {
  const sheet = state.stepAnswers.get(step);
  if (!sheet) throw new Error(`The answers of step ${step} are not loaded`);
  return sheet;
}

/** A step's exercise and texts in a language. Plans are checked when they are taken in, so content always exists. */
export function boundStep(state: RoomState, step: Step, locale: string = state.room.locale): Bound {
  const key = `${localeOf(locale)}/${step.id}`;
  const known = state.bound.get(key);
  if (known) return known;
  const bound = bind(step, locale);
  if (!bound) throw new Error(`Step ${step.id} names content that does not exist`);
  state.bound.set(key, bound);
  return bound;
}

/** The plan's step and where it stands, by id. */
export function findStep(state: RoomState, id: string): { step: Step; at: StepState } | undefined {
  const step = state.plan.find((one) => one.id === id);
  const at = state.steps.get(id);
  return step && at && { step, at };
}

/** The items that a round asks for. */
export function itemsOf(bound: Bound, at: StepState, round: Round): readonly string[] {
  const all = bound.exercise.items(bound.content);
  // There the items are people's own words, and one that the host has hidden since is gone.
  if (round === 2 && bound.exercise.secondItems)
    return (at.items ?? []).filter((item) => !at.moderation.hidden.includes(item));
  return round === 2 && at.items ? all.filter((item) => at.items?.includes(item)) : all;
}

/** Which part of an answer a round asks for. */
export function partOf({ exercise }: Bound, round: Round): Exclude<Part, "predict"> {
  return exercise.part?.(round) ?? "main";
}

/** Whether a step asks people about themselves (class S). */
export function isAboutOneself({ exercise, content }: Bound): boolean {
  return exercise.privacy(content) === "S";
}
