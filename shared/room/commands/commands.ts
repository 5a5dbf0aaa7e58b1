/** What a host can do. Every command names a wanted state; if the room is in it already, the command changes nothing. */
import type { Command as AnyCommand } from "../../protocol/command.ts";
import { done, type Outcome, refused } from "../change.ts";
import type { Context } from "../context.ts";
import { offScreen } from "../parking-lot/stages.ts";
import { withDoorOpen } from "../people/door.ts";
import { remove, removeJoined } from "../people/people.ts";
import { heads } from "../privacy/heads.ts";
import { expiresAt } from "../retention.ts";
import type { RoomRecord } from "../state/rows.ts";
import type { RoomState } from "../state/state.ts";
import { findStep, withAnswers } from "../state/step.ts";
import { drop, edit, replan } from "./edit.ts";
import { moderate } from "./moderate.ts";
import { closing, end, goTo, include, notice, outOfHand, skip } from "./moves.ts";
import { jot } from "./notes.ts";
import { open } from "./open.ts";
import { blank, pause } from "./pause.ts";
import { mayLeave } from "./phases.ts";
import { quick, report, withParkingLot } from "./quick.ts";
import { count, debrief, focus, hide, peek, reveal, show, turn } from "./results.ts";
import { changeStep, chosenItems, type Target } from "./target.ts";

/** What is about the room and its steps; what is about its keys is decided in `team`. */
type Command = Exclude<AnyCommand, { do: "sign" | "invite" | "pair" | "revoke" }>;

/** Decides one command of a host. `by`: the id of their key; absent for the owner's. */
export function command(state: RoomState, wanted: Command, context: Context, by?: string): Outcome {
  return rescheduled(state, decided(state, wanted, context, by));
}

/** an opening or an end may bring forward the day on which the room is erased, or put it off. */
function rescheduled({ room: before }: RoomState, outcome: Outcome): Outcome {
  if (!outcome.ok) return outcome;
  const moved = outcome.changes.some((one) => one.put === "room" && expiresAt(one.room) !== expiresAt(before));
  return moved ? done(outcome.changes, [...outcome.effects, { schedule: true }]) : outcome;
}

function decided(state: RoomState, wanted: Command, context: Context, by?: string): Outcome {
  switch (wanted.do) {
    case "lock":
      return done([{ put: "room", room: lock(state.room, wanted.on, context.now) }]);
    case "remove":
      return remove(state, wanted.person, context);
    case "removeJoined":
      return removeJoined(state, wanted, context);
    case "moderate":
      return moderate(state, wanted, context);
    case "edit":
      return edit(state, wanted);
    case "address":
      if (!context.origins().includes(wanted.origin)) return refused("bad-message");
      return done([{ put: "room", room: { ...state.room, address: wanted.origin } }]);
    case "heads":
      return heads(state, wanted);
    case "end":
      return end(state, context);
    case "replan":
      return replan(state, wanted);
    case "drop":
      return drop(state, wanted.step, context);
    case "quick":
      return offScreen(state, quick(state, wanted.step, context));
    case "blank":
      return blank(state.room, wanted.on);
    case "pause":
      return pause(state.room, wanted, context);
    default: {
      const planned = findStep(state, wanted.step);
      if (!planned) return refused("unknown-step");
      if (wanted.do === "report") return report(planned.at, wanted.on);
      if (wanted.do === "jot") return jot(planned.at, wanted, by);
      const outcome = stepCommand({ ...withAnswers(state, planned), state, context }, wanted);
      // What the room does not see leaves the parking lot on the big screen.
      return UNSEEN.includes(wanted.do) ? outcome : withParkingLot(state, outcome);
    }
  }
}

/** More time, or a word that there is little left, a look that only the host has, and a change of what comes later. */
const UNSEEN: readonly StepCommand["do"][] = ["extend", "notice", "peek", "include"];

/** What is about one step of the plan, and may change where it stands. */
type StepCommand = Exclude<Extract<Command, { step: string }>, { do: "moderate" | "drop" | "report" | "jot" }>;

function stepCommand(target: Target, wanted: StepCommand): Outcome {
  // These name the step that they are about, so they work from anywhere; all others are about the step in hand.
  if (wanted.do === "open") return open(target, wanted);
  if (wanted.do === "goto") return goTo(target);
  if (wanted.do === "skip") return skip(target);
  if (wanted.do === "include") return include(target);

  const { state, at, context } = target;
  if (state.room.current !== at.id) return refused("stale");
  if (!mayLeave(wanted.do, at.phase)) return refused("wrong-phase");
  switch (wanted.do) {
    case "close":
      if (at.phase === "closed") return done();
      // in the lobby nothing but an open vote is in hand.
      if (state.room.status === "lobby")
        return done([...closing(state, target, context), outOfHand(state)], [{ tell: "progress" }]);
      return done(closing(state, target, context));
    case "notice":
      return notice(target, wanted);
    case "huddle":
      return huddle(target, wanted);
    case "peek":
      return peek(target);
    case "reveal":
      return reveal(target, wanted);
    case "hide":
      return hide(target);
    case "debrief":
      return debrief(target);
    case "count":
      return count(target, wanted);
    case "extend":
      return extend(target, wanted);
    case "focus":
      return focus(target, wanted);
    case "turn":
      return turn(target, wanted);
    case "show":
      return show(target, wanted);
    default:
      return wanted satisfies never;
  }
}

/** any other time that is set ends the talk of the pairs, and so does whatever stops the time. */
function extend({ at }: Target, { until, pairs }: Extract<Command, { do: "extend" }>): Outcome {
  const pairsUntil = pairs ? until : null;
  if (until === at.endsAt && pairsUntil === (at.pairsUntil ?? null)) return done();
  return done([changeStep(at, { endsAt: until, ...(pairsUntil !== (at.pairsUntil ?? null) && { pairsUntil }) })]);
}

/** The talk between the rounds. After round 2 has begun it is refused: it must not change what round 2 was about. */
function huddle(target: Target, wanted: Extract<Command, { do: "huddle" }>): Outcome {
  if (target.at.round === 2) return refused("wrong-round");
  const items = chosenItems(target, wanted.items);
  if (items === "unknown") return refused("unknown-option");
  return done([changeStep(target.at, { phase: "huddle", endsAt: wanted.until, ...(wanted.items && { items }) })]);
}

/** Unlocking opens the door also where it was to open later. */
function lock(room: RoomRecord, on: boolean, now: number): RoomRecord {
  return { ...(on ? room : withDoorOpen(room, now)), locked: on };
}
