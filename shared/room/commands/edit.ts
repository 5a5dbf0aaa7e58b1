/** Changing the plan while it runs: one step at a time. */
import { bind, fitsPhone } from "../../agenda/bind.ts";
import { STEPS } from "../../limits.ts";
import type { Command } from "../../protocol/command.ts";
import { done, type Outcome, refused } from "../change.ts";
import { newStep } from "../state/rows.ts";
import type { RoomState } from "../state/state.ts";
import { stepAnswersOf } from "../state/step.ts";

/** Puts a step into the plan, in place of the one with its id or as a new one, and moves it where `after` says. */
export function edit(state: RoomState, { step, after }: Extract<Command, { do: "edit" }>): Outcome {
  const bound = bind(step, state.room.locale);
  if (!bound) return refused("unknown-content");
  if (!fitsPhone(bound)) return refused("bad-agenda");
  const place = state.plan.findIndex((one) => one.id === step.id);
  const before = state.plan[place];
  if (!before && state.plan.length >= STEPS) return refused("bad-agenda");
  // What was answered was answered to these words, so they stay as they were; what was frozen was counted by this exercise.
  if (before && taskOf(before) !== taskOf(step) && touched(state, step.id)) return refused("has-answers");

  const rest = state.plan.filter((one) => one.id !== step.id);
  const follows =
    after === undefined
      ? before
        ? place
        : rest.length
      : after === null
        ? 0
        : rest.findIndex((one) => one.id === after) + 1;
  if (typeof after === "string" && follows === 0) return refused("unknown-step");
  const plan = [...rest.slice(0, follows), step, ...rest.slice(follows)];
  return done([{ put: "plan", plan }, ...(before ? [] : [{ put: "step" as const, step: newStep(step.id) }])]);
}

const taskOf = ({ exercise, settings }: { exercise: string; settings: unknown }): string =>
  JSON.stringify([exercise, settings]);

/** Answers or results exist, or somebody may be writing an answer right now. */
function touched(state: RoomState, id: string): boolean {
  const sheet = stepAnswersOf(state, id);
  return state.steps.get(id)?.phase === "collecting" || sheet.answers.size > 0 || sheet.frozen.size > 0;
}
