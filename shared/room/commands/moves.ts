/** Commands that move the room: to a step, past a step, to its end. */
import { NOTICE_MS } from "../../limits.ts";
import type { Command } from "../../protocol/command.ts";
import { type Change, done, type Outcome } from "../change.ts";
import type { Context } from "../context.ts";
import { freeze } from "../counting/freeze.ts";
import { endParkingLot } from "../parking-lot/stages.ts";
import { withDoorOpen } from "../people/door.ts";
import { headsAt } from "../privacy/heads.ts";
import { asOfStart, opensInLobby } from "../state/lobby.ts";
import type { RoomRecord, StepState } from "../state/rows.ts";
import type { RoomState } from "../state/state.ts";
import { findStep, type LoadedStep, overOf, type PlannedStep, stepInHand, withAnswers } from "../state/step.ts";
import { changeStep, latest, type Target, timesOver } from "./target.ts";

/** Takes the step in hand, without opening it. */
export function goTo(target: Target): Outcome {
  const { state, at } = target;
  if (state.room.current === at.id && !at.skipped) return done();
  const left = leaving(target);
  const unskipped: Change[] = at.skipped ? [changeStep(latest(left, at), { skipped: false })] : [];
  return done([...left, ...arriving(target, false), ...unskipped], [{ tell: "progress" }]);
}

/** Leaves a step out. If it is in hand, the room goes on, or from a quick question back. */
export function skip(target: Target): Outcome {
  const { state, at, context } = target;
  if (at.skipped) return done();
  if (state.room.current !== at.id) return done([changeStep(at, { skipped: true, endsAt: null })]);
  // the workshop has not started yet.
  if (state.room.status === "lobby") {
    const left = leavingFor(undefined, state, context);
    return done([...left, changeStep(latest(left, at), { skipped: true }), outOfHand(state)], [{ tell: "progress" }]);
  }
  const to = leadsTo(state, at);
  const next = to === null ? undefined : findStep(state, to);
  const left = leavingFor(next?.at, state, context);
  return done(
    [
      ...left,
      changeStep(latest(left, at), { skipped: true }),
      { put: "room", room: roomAt(state, next, false, context.now) },
    ],
    [{ tell: "progress" }],
  );
}

/** Takes a step in again that was left out, wherever the room is. */
export function include({ at }: Target): Outcome {
  return at.skipped ? done([changeStep(at, { skipped: false })]) : done();
}

/** Where the room goes from a step that is left out: back from a quick question, else to the next step of the plan that is not. */
function leadsTo(state: RoomState, at: StepState): string | null {
  const { plan, steps } = state;
  const under = steps.get(overOf(state, at) ?? "");
  if (under) return under.skipped ? leadsTo(state, under) : under.id;
  const behind = plan.slice(plan.findIndex(({ id }) => id === at.id) + 1).flatMap(({ id }) => steps.get(id) ?? []);
  return behind.find(({ skipped, quick }) => !skipped && !quick)?.id ?? null;
}

/** ends the room, and closes what is open. */
export function end(state: RoomState, context: Context): Outcome {
  // Nobody can take back a break or a dark screen any more.
  const { paused: _, blank: __, ...before } = state.room;
  const room: RoomRecord = {
    ...before,
    status: "ended",
    endedAt: context.now,
    current: null,
    lot: endParkingLot(state),
  };
  return done(
    [
      ...leavingFor(undefined, state, context),
      { put: "room", room },
      { put: "log", entry: { at: context.now, what: "ended", step: null, round: null } },
    ],
    [{ tell: "progress" }],
  );
}

/** Closes the vote of the step that the room is leaving for this one, and ends its time. */
export function leaving({ state, at, context }: Target): Change[] {
  return state.room.current === at.id ? [] : leavingFor(at, state, context);
}

/** Takes the step in hand; `opens`: it is opened too. */
export function arriving(target: Target, opens: boolean): Change[] {
  const { state, at, context } = target;
  const room = roomAt(state, target, opens, context.now);
  const { current, heads, paused } = state.room;
  const same = current === at.id && state.room.status === room.status && heads === room.heads && paused === room.paused;
  return same ? [] : [{ put: "room", room }];
}

/** Going to a step opens the door; opening one ends the break too. */
function roomAt(state: RoomState, planned: PlannedStep | undefined, opens: boolean, now: number): RoomRecord {
  const heads = planned && headsAt(state, planned, opens && !opensInLobby(state, planned));
  const { paused, ...room } = withDoorOpen(state.room, now);
  return {
    ...room,
    ...(paused && !opens && { paused }),
    status: opens && planned && opensInLobby(state, planned) ? "lobby" : "live",
    current: planned?.step.id ?? null,
    ...(heads && { heads }),
  };
}

function leavingFor(to: StepState | undefined, state: RoomState, context: Context): Change[] {
  const current = stepInHand(state);
  const over = timesOver(state, to);
  if (current?.at.phase !== "collecting") return over;
  const at = latest(over, current.at);
  const closed = closing(state, withAnswers(state, { ...current, at }), context);
  const stays = to?.quick?.over === at.id && current.bound.exercise.schemas.answer === null;
  // what stands on a page to read is done while a quick question is asked over it, so its time runs on.
  return [...over, ...closed, ...(stays ? [changeStep(latest(closed, at), { endsAt: at.endsAt })] : [])];
}

/** the vote closes before long, or does not. A notice that runs is not put off by another one. */
export function notice({ at, context }: Target, { on }: Extract<Command, { do: "notice" }>): Outcome {
  const { closesAt, ...open } = at;
  if (!on) return closesAt === undefined ? done() : done([{ put: "step", step: open }]);
  const left = (closesAt ?? 0) - context.now;
  // A time that lies further off was given before the clock was set back.
  if (left > 0 && left <= NOTICE_MS) return done();
  return done([{ put: "step", step: { ...open, closesAt: context.now + NOTICE_MS } }]);
}

/** what people answered while they arrived is closed, and the room is as it was before it was opened. */
export const outOfHand = ({ room }: RoomState): Change => ({ put: "room", room: { ...room, current: null } });

/** Ends the vote, or the talk between the rounds. */
export function closing(state: RoomState, loaded: LoadedStep, context: Context): Change[] {
  const step = state.room.status === "lobby" ? asOfStart(state, loaded) : loaded;
  const { at } = step;
  const voting = at.phase === "collecting";
  const answeredAt = voting ? (at.answeredAt ?? context.now) : at.answeredAt;
  return [
    ...(voting ? freeze(state, step, context) : []),
    changeStep(at, { phase: "closed", endsAt: null, answeredAt: answeredAt ?? null }),
  ];
}
