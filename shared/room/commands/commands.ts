/** What a host can do. Every command names the state wanted: one that is there already is done, and changes nothing. */

import type { Bound } from "../../agenda/bind.ts";
import type { Step } from "../../agenda/schema.ts";
import { HANDS } from "../../limits.ts";
import type { Command } from "../../protocol/command.ts";
import { type Change, done, type Outcome, refused } from "../change.ts";
import type { Context } from "../context.ts";
import { countHands } from "../counting/count.ts";
import { freeze } from "../counting/freeze.ts";
import { endParkingLot, offScreen } from "../parking-lot/stages.ts";
import { remove, removeJoined } from "../people/people.ts";
import { heads, headsAt } from "../privacy/heads.ts";
import { finalFor, isTold, rosterNow, settle } from "../privacy/settling.ts";
import { newStep, type RoomRecord, type StepState } from "../state/rows.ts";
import { type RoomState, seated } from "../state/state.ts";
import { boundStep, findStep, itemsOf, stepAnswersOf } from "../state/step.ts";
import { edit } from "./edit.ts";
import { moderate } from "./moderate.ts";
import { mayLeave } from "./phases.ts";
import { storyGoesOn } from "./story.ts";

/** A command about a step, with what it is about. */
interface Target {
  state: RoomState;
  step: Step;
  at: StepState;
  bound: Bound;
  context: Context;
}

export function command(state: RoomState, wanted: Command, context: Context): Outcome {
  switch (wanted.do) {
    case "lock":
      return done([{ put: "room", room: { ...state.room, locked: wanted.on } }]);
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
    default: {
      const found = findStep(state, wanted.step);
      if (!found) return refused("unknown-step");
      const outcome = stepCommand({ state, ...found, bound: boundStep(state, found.step), context }, wanted);
      // Neither a little more time nor a look that is the host's own moves the room on.
      return wanted.do === "extend" || wanted.do === "peek" ? outcome : offScreen(state, outcome);
    }
  }
}

type StepCommand = Extract<
  Command,
  {
    do:
      | "open"
      | "close"
      | "peek"
      | "huddle"
      | "reveal"
      | "hide"
      | "debrief"
      | "skip"
      | "goto"
      | "extend"
      | "focus"
      | "show"
      | "count";
  }
>;

function stepCommand(target: Target, wanted: StepCommand): Outcome {
  // These three say where to go, so they work from anywhere; all others are about the step in hand.
  if (wanted.do === "open") return open(target, wanted);
  if (wanted.do === "goto") return goTo(target);
  if (wanted.do === "skip") return skip(target);

  const { state, at } = target;
  if (state.room.current !== at.id) return refused("stale");
  if (!mayLeave(wanted.do, at.phase)) return refused("wrong-phase");
  switch (wanted.do) {
    case "close":
      return at.phase === "closed" ? done() : done(closing(target));
    case "huddle": {
      // The talk comes between the rounds. One that comes late must not change what round 2 was about.
      if (at.round === 2) return refused("wrong-round");
      const items = chosen(target, wanted.items);
      if (items === "unknown") return refused("unknown-option");
      return done([moved(at, { phase: "huddle", endsAt: wanted.until, ...(wanted.items && { items }) })]);
    }
    case "peek":
      return peek(target);
    case "reveal":
      return reveal(target);
    case "hide":
      return hide(target);
    case "debrief":
      return at.phase === "debrief" ? done() : done([debriefing({ ...at, phase: "debrief", splitTold: true })]);
    case "count":
      return count(target, wanted);
    case "extend":
      return done([moved(at, { endsAt: wanted.until })]);
    case "focus": {
      const known =
        wanted.item === "overview" || target.bound.exercise.items(target.bound.content).includes(wanted.item);
      return known ? done([moved(at, { focus: wanted.item })]) : refused("unknown-option");
    }
    case "show":
      return done([debriefing({ ...at, shown: { ...at.shown, [wanted.what]: wanted.on } })]);
    default:
      return wanted satisfies never;
  }
}

/** Opens a round, reopens the one in hand, or starts the second; goes there first, and closes what is open elsewhere. */
function open(target: Target, wanted: Extract<Command, { do: "open" }>): Outcome {
  const { state, at, bound, context } = target;
  if (wanted.from !== at.phase) return refused("stale");
  if (at.phase === "collecting") return wanted.round === at.round ? done() : refused("wrong-round");
  const first = at.phase === "setup";
  const second = !first && at.round === 1 && wanted.round === 2;
  if (!second && wanted.round !== at.round) return refused("wrong-round");
  if (second && bound.exercise.schemas.answer === null) return refused("wrong-round");
  const items = chosen(target, wanted.items);
  if (items === "unknown" || (wanted.items && wanted.round === 1)) return refused("unknown-option");
  const derived = second ? secondItems(target) : null;
  if (derived?.length === 0) return refused("nothing-to-reveal");
  // What a round is about is settled once it was opened.
  if (items && !second && !same(items, itemsOf(bound, at, at.round))) return refused("wrong-round");

  const reopened = !first && !second;
  // Closing what is open elsewhere may compare it with this step.
  const left = leaving(target);
  const now = latest(left, at);
  if (reopened && finalFor(state, bound, now)) return refused("settled");
  // a wait for more answers about oneself changes nothing that anybody has seen.
  const earlier = stepAnswersOf(state, at.id).frozen.get(at.round);
  const seen = reopened && earlier !== undefined && isTold(state, bound, earlier);
  const { rosters = {} } = at;
  const opened = moved(now, {
    phase: "collecting",
    round: wanted.round,
    endsAt: null,
    skipped: false,
    openings: at.openings + 1,
    openedAt: context.now,
    ...(first && { askedAt: context.now, orderDrawn: true }),
    phones: seated(state),
    ...(!reopened && { rosters: { ...rosters, [wanted.round]: rosterNow(state) } }),
    reopened: at.reopened + (seen ? 1 : 0),
    // Round 2 covers what was picked for it or for the talk before; picking again replaces that.
    ...(second && { items: derived ? [...derived] : (items ?? at.items), focus: null }),
    // what round 2 is about has been written in round 1, and everybody reads it now.
    ...(derived && { settled: [...new Set([...(at.settled ?? []), 1 as const])] }),
    shown: { ...at.shown, key: false, segment: false },
  });
  const changes = [...left, ...arriving(target, true), opened];
  if (reopened)
    changes.push({ put: "log", entry: { at: context.now, what: "reopened", step: at.id, round: at.round } });
  return done(changes, [{ tell: "progress" }]);
}

/** A show of hands stands in for phones: only where no phone has answered, or one would be counted twice. */
function count({ state, at, bound }: Target, wanted: Extract<Command, { do: "count" }>): Outcome {
  if (wanted.round !== at.round) return refused("wrong-round");
  const sheet = stepAnswersOf(state, at.id);
  const frozen = sheet.frozen.get(at.round);
  // What people say about themselves is for nobody's eyes, so no hand is raised for it.
  const open = bound.exercise.privacy(bound.content) === "O";
  if (!frozen || !bound.exercise.hands || !open) return refused("not-supported");
  if (frozen.source === undefined && frozen.answered > 0) return refused("counted-already");
  const total = Object.values(wanted.counts).reduce((sum, n) => sum + n, 0);
  if (total > HANDS) return refused("too-many");
  const hands = bound.exercise.hands(bound.content, wanted.counts);
  if (!hands) return refused("unknown-option");
  return done([countHands(state, sheet, bound, at, hands, frozen)]);
}

/** Takes a result off the screens again. That it was there is on record, and answers from now on are marked. */
function hide({ at, context }: Target): Outcome {
  if (at.phase === "closed") return done();
  return done([
    moved(at, { phase: "closed", endsAt: null, reopened: at.reopened + 1 }),
    { put: "log", entry: { at: context.now, what: "hidden-again", step: at.id, round: at.round } },
  ]);
}

/** The host looks before the room does. */
function peek({ state, bound, at }: Target): Outcome {
  const settled = settle(state, bound, at);
  if (!settled) return refused("too-few");
  return done(settled === at ? [] : [{ put: "step", step: settled }]);
}

function reveal(target: Target): Outcome {
  const { state, bound, at } = target;
  if (at.phase === "revealed") return done();
  const answered = [...stepAnswersOf(state, at.id).frozen.values()].some((frozen) => frozen.answered > 0);
  if (!answered) return refused("nothing-to-reveal");
  const settled = settle(state, bound, at);
  if (!settled) return refused("too-few");
  const revealed = moved(settled, {
    phase: "revealed",
    exposed: true,
    endsAt: null,
    focus: at.focus ?? firstFocus(target),
  });
  return done([revealed, ...storyGoesOn(state, target.step, at)]);
}

/** The talk was about some items: they are what the room wants to see first; else the first, or the picture of all. */
function firstFocus({ at, bound }: Target): string | null {
  const asked = itemsOf(bound, at, 2);
  const picked = at.items?.find((item) => asked.includes(item));
  if (picked !== undefined) return picked;
  return bound.exercise.overviewFirst ? "overview" : (bound.exercise.items(bound.content)[0] ?? null);
}

function goTo(target: Target): Outcome {
  const { state, at } = target;
  if (state.room.current === at.id && !at.skipped) return done();
  const left = leaving(target);
  const unskipped: Change[] = at.skipped ? [moved(latest(left, at), { skipped: false })] : [];
  return done([...left, ...arriving(target, false), ...unskipped], [{ tell: "progress" }]);
}

/** Leaves a step out; from the step in hand the room goes on to the next one that is not left out. */
function skip(target: Target): Outcome {
  const { state, at } = target;
  if (at.skipped) return done();
  const here = state.room.current === at.id;
  const closed: Change[] = at.phase === "collecting" ? closing(target) : [];
  const changes: Change[] = [...closed, moved(latest(closed, at), { skipped: true, endsAt: null })];
  if (!here) return done(changes);
  const place = state.plan.findIndex((step) => step.id === at.id);
  const next = state.plan.slice(place + 1).find((step) => !state.steps.get(step.id)?.skipped);
  changes.push({ put: "room", room: roomAt(state, next?.id ?? null, false) });
  return done(changes, [{ tell: "progress" }]);
}

function end(state: RoomState, context: Context): Outcome {
  return done(
    [
      ...closingCurrent(state, context),
      {
        put: "room",
        room: { ...state.room, status: "ended", endedAt: context.now, current: null, lot: endParkingLot(state) },
      },
      { put: "log", entry: { at: context.now, what: "ended", step: null, round: null } },
    ],
    [{ tell: "progress" }, { schedule: true }],
  );
}

/** A step as these changes leave it. */
function latest(changes: readonly Change[], at: StepState): StepState {
  const last = [...changes].reverse().find((change) => change.put === "step" && change.step.id === at.id);
  return last?.put === "step" ? last.step : at;
}

/** Closes the vote of the step that the room is leaving for another. */
function leaving({ state, at, context }: Target): Change[] {
  return state.room.current === at.id ? [] : closingCurrent(state, context);
}

function arriving({ state, at }: Target, opens: boolean): Change[] {
  const room = roomAt(state, at.id, opens);
  const same = state.room.current === at.id && state.room.status === "live" && state.room.heads === room.heads;
  return same ? [] : [{ put: "room", room }];
}

/** The room with this step in hand, which it arrives at or opens. */
function roomAt(state: RoomState, step: string | null, opens: boolean): RoomRecord {
  const heads = step === null ? undefined : headsAt(state, step, opens);
  return { ...state.room, status: "live", current: step, ...(heads && { heads }) };
}

function closingCurrent(state: RoomState, context: Context): Change[] {
  const found = state.room.current === null ? undefined : findStep(state, state.room.current);
  if (!found || found.at.phase !== "collecting") return [];
  return closing({ state, ...found, bound: boundStep(state, found.step), context });
}

/** Ends the vote, or the talk. */
function closing({ state, at, bound, context }: Target): Change[] {
  const frozen = at.phase === "collecting" ? freeze(state, stepAnswersOf(state, at.id), bound, at, context) : [];
  const answeredAt = at.phase === "collecting" ? (at.answeredAt ?? context.now) : at.answeredAt;
  return [...frozen, moved(at, { phase: "closed", endsAt: null, answeredAt: answeredAt ?? null })];
}

/** What round 2 is about where that comes out of round 1; null where the plan says it. */
function secondItems({ state, at, bound }: Target): readonly string[] | null {
  const { exercise, content } = bound;
  if (!exercise.secondItems) return null;
  const first = stepAnswersOf(state, at.id).frozen.get(1);
  return first ? exercise.secondItems(content, first.result) : [];
}

/** The items wanted, or null for all; unknown ones are refused. */
function chosen({ bound, at }: Target, items: string[] | undefined): string[] | null | "unknown" {
  if (items === undefined) return null;
  const all = itemsOf(bound, newStep(at.id), 1);
  return items.every((item) => all.includes(item)) ? [...new Set(items)] : "unknown";
}

const same = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((item) => others.includes(item));

/** A step in its debrief, with what that shows put on record for the report. */
function debriefing(at: StepState): Change {
  const { key = false, prompt = false } = at.told ?? {};
  return moved(at, { told: { key: key || at.shown.key, prompt: prompt || at.shown.prompt } });
}

const moved = (at: StepState, to: Partial<StepState>): Change => ({ put: "step", step: { ...at, ...to } });
