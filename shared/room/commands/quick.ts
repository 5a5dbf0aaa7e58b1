/** A quick question: asked from nothing, over the step in hand, to which the room goes back. */
import { type Bound, bind } from "../../agenda/bind.ts";
import type { Step } from "../../agenda/schema.ts";
import { done, type Outcome, refused, roomAfter } from "../change.ts";
import type { Context } from "../context.ts";
import { offScreen, parkingLotOf } from "../parking-lot/stages.ts";
import { newStep, type StepState } from "../state/rows.ts";
import { emptyStepAnswers, type RoomState } from "../state/state.ts";
import { isSameTask, stateInHand, stepInHand } from "../state/step.ts";
import { flawOf, hasPlace, isKept } from "./edit.ts";
import { open } from "./open.ts";
import { changeStep, latest } from "./target.ts";

/** puts a step behind the one in hand and opens it. It never closes a vote. */
export function quick(state: RoomState, step: Step, context: Context): Outcome {
  const known = state.steps.get(step.id);
  const asked = known?.quick && state.plan.find(({ id }) => id === step.id);
  if (asked && isSameTask(asked, step)) return done();
  if (isVoting(state)) return refused("vote-open");
  // Two hosts have asked two questions under one id, or it is a step of the plan.
  if (known) return refused("stale");
  const flaw = flawOf(step, state.room.locale);
  const bound = bind(step, state.room.locale);
  if (flaw || !bound) return refused(flaw ?? "unknown-content");
  if (isToldElsewhere(bound)) return refused("not-supported");
  if (!hasPlace(state, step.id)) return refused("too-many");
  const place = placeOf(state);
  const plan = [...state.plan.slice(0, place), step, ...state.plan.slice(place)];
  if (!isKept(plan)) return refused("too-large");

  const { current } = state.room;
  const { screen } = parkingLotOf(state.room);
  const at: StepState = {
    ...newStep(step.id),
    quick: { over: current, inReport: false, ...(screen && { lot: true }) },
  };
  const opening = { do: "open", step: step.id, round: 1, from: "setup" } as const;
  const opened = open({ step, at, bound, ...emptyStepAnswers(), state, context }, opening);
  if (!opened.ok) return opened;
  return done(
    [
      { put: "plan", plan },
      ...opened.changes,
      { put: "log", entry: { at: context.now, what: "asked", step: step.id, round: 1 } },
    ],
    opened.effects,
  );
}

/**
 * Whatever moves the room takes the parking lot off the big screen. The way back from a quick question puts it there again,
 * once: what the host does with it afterwards stays.
 */
export function withParkingLot(state: RoomState, outcome: Outcome): Outcome {
  const from = stateInHand(state);
  if (!from?.quick?.lot || !outcome.ok) return offScreen(state, outcome);
  const room = roomAfter(state.room, outcome.changes);
  if (room.current !== from.quick.over) return offScreen(state, outcome);
  const { lot: _, ...quick } = from.quick;
  return done(
    [
      ...outcome.changes,
      { put: "room", room: { ...room, lot: { ...parkingLotOf(room), screen: true } } },
      changeStep(latest(outcome.changes, from), { quick }),
    ],
    outcome.effects,
  );
}

/** whether a result is told by other steps too, which the report has: they compare themselves with it, or follow from it. */
function isToldElsewhere({ exercise, content }: Bound): boolean {
  return exercise.links === true || (exercise.followUps?.(content) ?? []).length > 0;
}

/** whether the report has a quick question. It has every other step anyway. */
export function report(at: StepState, inReport: boolean): Outcome {
  if (!at.quick) return inReport ? done() : refused("not-supported");
  return at.quick.inReport === inReport ? done() : done([changeStep(at, { quick: { ...at.quick, inReport } })]);
}

/** Whether people are answering: a page to read is opened like a vote, and asks nothing. */
function isVoting(state: RoomState): boolean {
  const current = stepInHand(state);
  return current?.at.phase === "collecting" && current.bound.exercise.schemas.answer !== null;
}

/** Behind the step in hand, and behind what was asked over it before; in the lobby in front, after the last step at the end. */
function placeOf({ room, plan, steps }: RoomState): number {
  if (room.current === null) return room.status === "lobby" ? 0 : plan.length;
  const behind = plan.findIndex(({ id }) => id === room.current) + 1;
  const next = plan.slice(behind).findIndex(({ id }) => !steps.get(id)?.quick);
  return next < 0 ? plan.length : behind + next;
}
