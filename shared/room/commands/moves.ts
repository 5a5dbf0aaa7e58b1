/** Commands that move the room: to a step, past a step, to its end. */
import { type Change, done, type Outcome } from "../change.ts";
import type { Context } from "../context.ts";
import { freeze } from "../counting/freeze.ts";
import { endParkingLot } from "../parking-lot/stages.ts";
import { withDoorOpen } from "../people/door.ts";
import { headsAt } from "../privacy/heads.ts";
import type { RoomRecord } from "../state/rows.ts";
import type { RoomState } from "../state/state.ts";
import { findStep, type LoadedStep, type PlannedStep, stepInHand, withAnswers } from "../state/step.ts";
import { changeStep, latest, type Target } from "./target.ts";

/** Takes the step in hand, without opening it. */
export function goTo(target: Target): Outcome {
  const { state, at } = target;
  if (state.room.current === at.id && !at.skipped) return done();
  const left = leaving(target);
  const unskipped: Change[] = at.skipped ? [changeStep(latest(left, at), { skipped: false })] : [];
  return done([...left, ...arriving(target, false), ...unskipped], [{ tell: "progress" }]);
}

/** Leaves a step out. If it is in hand, the room goes on to the next step that is not left out. */
export function skip(target: Target): Outcome {
  const { state, at, context } = target;
  if (at.skipped) return done();
  const closed: Change[] = at.phase === "collecting" ? closing(state, target, context) : [];
  const changes: Change[] = [...closed, changeStep(latest(closed, at), { skipped: true, endsAt: null })];
  if (state.room.current !== at.id) return done(changes);
  const place = state.plan.findIndex((step) => step.id === at.id);
  const next = state.plan.slice(place + 1).find((step) => !state.steps.get(step.id)?.skipped);
  changes.push({ put: "room", room: roomAt(state, next && findStep(state, next.id), false, context.now) });
  return done(changes, [{ tell: "progress" }]);
}

/** ends the room, and closes what is open. */
export function end(state: RoomState, context: Context): Outcome {
  const room: RoomRecord = {
    ...state.room,
    status: "ended",
    endedAt: context.now,
    current: null,
    lot: endParkingLot(state),
  };
  return done(
    [
      ...closingCurrent(state, context),
      { put: "room", room },
      { put: "log", entry: { at: context.now, what: "ended", step: null, round: null } },
    ],
    [{ tell: "progress" }],
  );
}

/** Closes the vote of the step that the room is leaving for this one. */
export function leaving({ state, at, context }: Target): Change[] {
  return state.room.current === at.id ? [] : closingCurrent(state, context);
}

/** Takes the step in hand; `opens`: it is opened too. */
export function arriving(target: Target, opens: boolean): Change[] {
  const { state, at, context } = target;
  const room = roomAt(state, target, opens, context.now);
  const same = state.room.current === at.id && state.room.status === "live" && state.room.heads === room.heads;
  return same ? [] : [{ put: "room", room }];
}

/** Whoever begins has opened the door. */
function roomAt(state: RoomState, planned: PlannedStep | undefined, opens: boolean, now: number): RoomRecord {
  const heads = planned && headsAt(state, planned, opens);
  return {
    ...withDoorOpen(state.room, now),
    status: "live",
    current: planned?.step.id ?? null,
    ...(heads && { heads }),
  };
}

function closingCurrent(state: RoomState, context: Context): Change[] {
  const current = stepInHand(state);
  return current?.at.phase === "collecting" ? closing(state, withAnswers(state, current), context) : [];
}

/** Ends the vote, or the talk between the rounds. */
export function closing(state: RoomState, step: LoadedStep, context: Context): Change[] {
  const { at } = step;
  const voting = at.phase === "collecting";
  const answeredAt = voting ? (at.answeredAt ?? context.now) : at.answeredAt;
  return [
    ...(voting ? freeze(state, step, context) : []),
    changeStep(at, { phase: "closed", endsAt: null, answeredAt: answeredAt ?? null }),
  ];
}
