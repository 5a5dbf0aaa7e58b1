/** Changing the plan while it runs: a step is put in, replaced or moved, taken out, or several are changed at once. */
import { bind, fitsPhone } from "../../agenda/bind.ts";
import type { Step } from "../../agenda/schema.ts";
import { fits } from "../../bytes.ts";
import { RUNNING_PLAN_BYTES, STEPS, STEPS_EVER } from "../../limits.ts";
import { same } from "../../plain.ts";
import type { Command } from "../../protocol/command.ts";
import type { ErrorCode } from "../../protocol/error.ts";
import { type Change, done, type Outcome, refused } from "../change.ts";
import type { Context } from "../context.ts";
import { newStep, type RoomRecord } from "../state/rows.ts";
import type { RoomState } from "../state/state.ts";
import { findStep, isSameTask, withAnswers } from "../state/step.ts";
import { changeStep, isUnderway } from "./target.ts";

/** Replaces the step with the same id, or adds one, and moves it to where `after` says. */
export function edit(state: RoomState, { step, after }: Extract<Command, { do: "edit" }>): Outcome {
  const flaw = flawOf(step, state.room.locale);
  if (flaw) return refused(flaw);
  const place = state.plan.findIndex((one) => one.id === step.id);
  const before = state.plan[place];
  if (!before && !hasPlace(state, step.id)) return refused("too-many");
  // People have answered this wording, and results were counted by this exercise, so both stay.
  if (before && !isSameTask(before, step) && isInUse(state, step.id)) return refused("has-answers");

  const rest = state.plan.filter((one) => one.id !== step.id);
  const stays = before ? place : rest.length;
  const index = after === undefined ? stays : after === null ? 0 : rest.findIndex((one) => one.id === after) + 1;
  if (typeof after === "string" && index === 0) return refused("unknown-step");
  const plan = [...rest.slice(0, index), step, ...rest.slice(index)];
  if (!isKept(plan)) return refused("too-large");
  return done([{ put: "plan", plan }, ...(before ? [] : [added(state, step.id)])]);
}

/**
 * several changes of the plan, all or none. It never moves the room, so the step in hand cannot be left out with it, and
 * whatever it changes can be changed back with another one.
 */
export function replan(state: RoomState, { steps, skip, include, end }: Extract<Command, { do: "replan" }>): Outcome {
  const ids = steps.map(({ id }) => id);
  if (new Set(ids).size < ids.length || skip.some((id) => include.includes(id))) return refused("bad-message");
  const planned = new Map(state.plan.map((step) => [step.id, step]));
  if ([...ids, ...skip, ...include].some((id) => !planned.has(id))) return refused("unknown-step");
  if (skip.some((id) => id === state.room.current)) return refused("in-hand");
  const changed = steps.filter((step) => !same(step, planned.get(step.id)));
  for (const step of changed) {
    const flaw = flawOf(step, state.room.locale);
    if (flaw) return refused(flaw);
    const before = planned.get(step.id);
    if (before && !isSameTask(before, step) && wasOpened(state, step.id)) return refused("has-answers");
  }
  const now = new Map(changed.map((step) => [step.id, step]));
  const plan = state.plan.map((step) => now.get(step.id) ?? step);
  if (!isKept(plan)) return refused("too-large");
  const room = withEnd(state.room, end);
  return done([
    ...(changed.length > 0 ? [{ put: "plan" as const, plan }] : []),
    ...leftOut(state, skip, true),
    ...leftOut(state, include, false),
    ...(room === state.room ? [] : [{ put: "room" as const, room }]),
  ]);
}

/** takes a step out of the plan that was never opened. What hosts noted on it comes back with it, if they put it in again. */
export function drop(state: RoomState, id: string, context: Context): Outcome {
  const at = state.steps.get(id);
  if (!at) return refused("unknown-step");
  // Somebody took it out a moment earlier.
  if (!state.plan.some((step) => step.id === id)) return done();
  if (isUnderway(state, id)) return refused("in-hand");
  if (at.openings > 0) return refused("opened");
  const plan = state.plan.filter((step) => step.id !== id);
  // A plan has a step that somebody has planned.
  if (plan.every((step) => state.steps.get(step.id)?.quick)) return refused("last-step");
  return done([
    { put: "plan", plan },
    { put: "log", entry: { at: context.now, what: "dropped", step: id, round: null } },
  ]);
}

/** Why no plan can have this step; null if one can. */
export function flawOf(step: Step, locale: string): ErrorCode | null {
  const bound = bind(step, locale);
  if (!bound) return "unknown-content";
  return fitsPhone(bound) ? null : "long-step";
}

/** Whether a plan fits into its row. */
export const isKept = (plan: readonly Step[]): boolean => fits(JSON.stringify(plan), RUNNING_PLAN_BYTES);

/** Whether one more step has a place: in the plan, and among all that the room has ever had, which it keeps. */
export function hasPlace(state: RoomState, id: string): boolean {
  return state.plan.length < STEPS && (state.steps.has(id) || state.steps.size < STEPS_EVER);
}

/** The state of a step that is put into the plan, maybe again. */
function added(state: RoomState, id: string): Change {
  const jots = state.steps.get(id)?.jots;
  return { put: "step", step: { ...newStep(id), ...(jots && { jots }) } };
}

/** Whether there are answers or results, or somebody may be writing an answer right now. */
function isInUse(state: RoomState, id: string): boolean {
  const planned = findStep(state, id);
  if (!planned) return false;
  const { at, answers, frozen } = withAnswers(state, planned);
  return at.phase === "collecting" || answers.size > 0 || frozen.size > 0;
}

const wasOpened = (state: RoomState, id: string): boolean => (state.steps.get(id)?.openings ?? 0) > 0;

/** The changes by which these steps are left out, or taken in again; none for those that are already. */
function leftOut(state: RoomState, ids: readonly string[], skipped: boolean): Change[] {
  return [...new Set(ids)].flatMap((id) => {
    const at = state.steps.get(id);
    return at && at.skipped !== skipped ? [changeStep(at, { skipped })] : [];
  });
}

/** The room with another hard end; null for none, undefined for the one that it has. */
function withEnd(room: RoomRecord, end: string | null | undefined): RoomRecord {
  const { end: before = null, ...occasion } = room.occasion ?? {};
  if (end === undefined || end === before) return room;
  return { ...room, occasion: { ...occasion, ...(end !== null && { end }) } };
}
