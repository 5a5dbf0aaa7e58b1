/** Changing the plan while it runs, one step at a time. */
import { bind, fitsPhone } from "../../agenda/bind.ts";
import { STEPS } from "../../limits.ts";
import type { Command } from "../../protocol/command.ts";
import { done, type Outcome, refused } from "../change.ts";
import { newStep } from "../state/rows.ts";
import type { RoomState } from "../state/state.ts";
import { findStep, withAnswers } from "../state/step.ts";

/** Replaces the step with the same id, or adds one, and moves it to where `after` says. */
export function edit(state: RoomState, { step, after }: Extract<Command, { do: "edit" }>): Outcome {
  const bound = bind(step, state.room.locale);
  if (!bound) return refused("unknown-content");
  if (!fitsPhone(bound)) return refused("bad-agenda");
  const place = state.plan.findIndex((one) => one.id === step.id);
  const before = state.plan[place];
  if (!before && state.plan.length >= STEPS) return refused("bad-agenda");
  // People have answered this wording, and results were counted by this exercise, so both stay.
  if (before && taskOf(before) !== taskOf(step) && isInUse(state, step.id)) return refused("has-answers");

  const rest = state.plan.filter((one) => one.id !== step.id);
  const stays = before ? place : rest.length;
  const index = after === undefined ? stays : after === null ? 0 : rest.findIndex((one) => one.id === after) + 1;
  if (typeof after === "string" && index === 0) return refused("unknown-step");
  const plan = [...rest.slice(0, index), step, ...rest.slice(index)];
  return done([{ put: "plan", plan }, ...(before ? [] : [{ put: "step" as const, step: newStep(step.id) }])]);
}

const taskOf = ({ exercise, settings }: { exercise: string; settings: unknown }): string =>
  JSON.stringify([exercise, settings]);

/** Whether there are answers or results, or somebody may be writing an answer right now. */
function isInUse(state: RoomState, id: string): boolean {
  const planned = findStep(state, id);
  if (!planned) return false;
  const { at, answers, frozen } = withAnswers(state, planned);
  return at.phase === "collecting" || answers.size > 0 || frozen.size > 0;
}
