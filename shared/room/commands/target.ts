/** What a command about a step works on, and the changes that it makes to a step. */
import type { Change } from "../change.ts";
import type { Context } from "../context.ts";
import type { StepState } from "../state/rows.ts";
import type { RoomState } from "../state/state.ts";
import { itemsOf, type LoadedStep, overOf, stateInHand } from "../state/step.ts";

/** The step that a command is about, with the room and the moment. */
export interface Target extends LoadedStep {
  state: RoomState;
  context: Context;
}

/** A step with some of its state replaced. R-146: another picture begins on its first page. R-150: a notice ends with its phase. */
export function changeStep(at: StepState, to: Partial<StepState>): Extract<Change, { put: "step" }> {
  const { closesAt, ...rest } = { ...at, ...to };
  const step = closesAt === undefined || rest.phase !== at.phase ? rest : { ...rest, closesAt };
  const { page, ...turnedBack } = step;
  return { put: "step", step: page === undefined || isSamePicture(at, step) ? step : turnedBack };
}

function isSamePicture(one: StepState, other: StepState): boolean {
  const { key, segment } = one.shown;
  return (
    one.phase === other.phase &&
    one.round === other.round &&
    one.focus === other.focus &&
    key === other.shown.key &&
    segment === other.shown.segment
  );
}

/** The state of a step after some changes. */
export function latest(changes: readonly Change[], at: StepState): StepState {
  const last = [...changes].reverse().find((change) => change.put === "step" && change.step.id === at.id);
  return last?.put === "step" ? last.step : at;
}

/** The wanted items without duplicates, or null for all; "unknown" if the step does not have one of them. */
export function chosenItems({ bound, at }: Target, items: string[] | undefined): string[] | null | "unknown" {
  if (items === undefined) return null;
  const all = itemsOf(bound, at, 1);
  return items.every((item) => all.includes(item)) ? [...new Set(items)] : "unknown";
}

/** Whether two choices name the same items, in whatever order. */
export function isSameSet(some: readonly string[], others: readonly string[]): boolean {
  const all = new Set([...some, ...others]).size;
  return all === new Set(some).size && all === new Set(others).size;
}

/** Whether a step is in hand, or a quick question was asked over it from which the room has yet to come back. */
export function isUnderway(state: RoomState, id: string): boolean {
  return downFrom(state, stateInHand(state)).some((at) => at.id === id);
}

/** A step, and those over which it was asked as a quick question. */
function downFrom(state: RoomState, top: StepState | undefined): StepState[] {
  const all: StepState[] = [];
  for (let at = top; at; at = state.steps.get(overOf(state, at) ?? "")) all.push(at);
  return all;
}

/**
 * a time, and the page and sheet that were turned to, end with the move to another step, except where a quick question is
 * asked over its step.
 */
export function timesOver(state: RoomState, to?: StepState): Change[] {
  const kept = downFrom(state, to);
  const left = downFrom(state, stateInHand(state)).filter((at) => !kept.includes(at));
  return left.flatMap(({ page, sheet, since, ...at }) =>
    at.endsAt === null && page === undefined && sheet === undefined ? [] : [changeStep(at, { endsAt: null })],
  );
}
