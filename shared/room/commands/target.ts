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

/** A step with some of its state replaced. */
export const changeStep = (at: StepState, to: Partial<StepState>): Change => ({ put: "step", step: { ...at, ...to } });

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
  for (let at = stateInHand(state); at; at = state.steps.get(overOf(state, at) ?? "")) if (at.id === id) return true;
  return false;
}
