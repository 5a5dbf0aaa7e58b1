/** Looks a step up: once for a message or a view, and passed on from there. */
import { type Bound, bind } from "../../agenda/bind.ts";
import { localeOf } from "../../agenda/library.ts";
import type { Step } from "../../agenda/schema.ts";
import type { Task } from "../../exercises/index.ts";
import { same } from "../../plain.ts";
import type { Part, Round } from "../../primitives.ts";
import type { StepState } from "./rows.ts";
import type { RoomState, StepAnswers } from "./state.ts";

/** A step of the plan: what was planned, where it stands, and its exercise with its texts. */
export interface PlannedStep {
  step: Step;
  at: StepState;
  bound: Bound;
}

/** A step of the plan with everybody's answers to it. */
export interface LoadedStep extends PlannedStep, StepAnswers {}

/** The plan's step of this id, with its texts in a language; the room's language by default. */
export function findStep(state: RoomState, id: string, locale?: string): PlannedStep | undefined {
  const step = state.plan.find((one) => one.id === id);
  const at = state.steps.get(id);
  return step && at && { step, at, bound: boundStep(state, step, locale) };
}

/** The step in hand; undefined in the lobby, after the last step and after the end. */
export function stepInHand(state: RoomState, locale?: string): PlannedStep | undefined {
  return state.room.current === null ? undefined : findStep(state, state.room.current, locale);
}

/** Where the step in hand stands. */
export function stateInHand({ room, steps }: RoomState): StepState | undefined {
  return room.current === null ? undefined : steps.get(room.current);
}

/** The step with its answers. The workshop loads them before it handles a message about the step: missing ones are a bug. */
export function withAnswers(state: RoomState, planned: PlannedStep): LoadedStep {
  const answers = state.stepAnswers.get(planned.step.id);
  if (!answers) throw new Error(`The answers of step ${planned.step.id} are not loaded`);
  return { ...planned, ...answers };
}

/** A step's exercise and texts in a language. Every step is checked before it enters a plan, so its content exists. */
export function boundStep(state: RoomState, step: Step, locale: string = state.room.locale): Bound {
  const key = `${localeOf(locale)}/${step.id}`;
  const known = state.bound.get(key);
  if (known) return known;
  const bound = bind(step, locale);
  if (!bound) throw new Error(`Step ${step.id} names content that does not exist`);
  state.bound.set(key, bound);
  return bound;
}

/** The items that a round asks for. */
export function itemsOf(bound: Bound, at: StepState, round: Round): readonly string[] {
  const all = bound.exercise.items(bound.content);
  // Here the items are words that people wrote; the host may have hidden some since.
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

/** Whether the screens have the debrief question: beside the result, and in the debrief. */
export function isPromptShown({ phase, shown }: StepState): boolean {
  return (phase === "revealed" || phase === "debrief") && shown.prompt;
}

/** Whether the report has a step: it has every one that was planned. */
export function isReported(at: StepState | undefined): boolean {
  return at?.quick?.inReport !== false;
}

/** The step over which a quick question was asked; null if there was none, or it has left the plan since. */
export function overOf({ plan }: RoomState, { quick }: StepState): string | null {
  return plan.find(({ id }) => id === quick?.over)?.id ?? null;
}

/** Whether two steps ask the same. */
export const isSameTask = (one: Task, other: Task): boolean =>
  one.exercise === other.exercise && same(one.settings, other.settings);
