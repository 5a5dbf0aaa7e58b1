/** What may leave the room: which steps, which of their rounds, and whose answers. Every export asks here. */

import type { Bound } from "../agenda/bind.ts";
import type { Step } from "../agenda/schema.ts";
import type { Showing } from "../exercises/contract.ts";
import type { Status } from "../primitives.ts";
import { minimumOf } from "../room/counting/count.ts";
import { uncut } from "../room/counting/lists.ts";
import { countedIn } from "../room/counting/population.ts";
import { toldRounds } from "../room/privacy/settling.ts";
import type { Source } from "../room/source.ts";
import type { Answer, Frozen, RoomRecord, StepState } from "../room/state/rows.ts";
import type { RoomState, StepAnswers } from "../room/state/state.ts";
import { boundStep, partOf } from "../room/state/step.ts";
import { isFlipped } from "../room/view/order.ts";
import { roundForWire } from "../room/view/view.ts";

/** How much of a room a file tells. */
export interface Scope {
  /** Everything that was counted; else only what is on the screens. */
  all: boolean;
  /** What people wrote as well. */
  written: boolean;
}

/**
 * Who holds the report key gets what is on the screens until the room has ended, and never what people wrote for the room;
 * a host may ask for that edition too.
 */
export function scopeOf(role: keyof RoomRecord["keys"], status: Status, edition?: "client"): Scope {
  const host = role === "host";
  return { all: host || status === "ended", written: host && edition !== "client" };
}

/** A step that may be told of, with what its exports need. */
export interface Told {
  step: Step;
  at: StepState;
  bound: Bound;
  sheet: StepAnswers;
  /** Its frozen rounds in order, without one that is collecting right now. */
  rounds: Frozen[];
  /** They are told by segment too. */
  split: boolean;
  /** The least number of people behind a figure. */
  minimum: number;
  /** As whose screen its texts are told. */
  showing: Showing;
}

/** the plan's steps that this scope covers, in the plan's order; the answers to one are loaded at a time. */
export function* toldSteps(source: Source, scope: Scope): Generator<Told> {
  const { state } = source;
  for (const step of state.plan) {
    const at = state.steps.get(step.id);
    if (!at || (!scope.all && !isRevealed(at))) continue;
    const bound = boundStep(state, step);
    const sheet = source.stepAnswers(step.id);
    const frozen = toldRounds(state, sheet, bound);
    // A vote that is open again may change what was frozen: until it is closed there is nothing to tell.
    // Nor is there where nothing was asked: a page to read can be opened and closed like a vote.
    const asked = bound.exercise.schemas.answer !== null;
    const settled = frozen.filter(({ round }) => asked && (at.phase !== "collecting" || at.round !== round));
    const showing = showingOf(state, at, scope);
    const shown = settled.map((one) => roundForWire(one, bound.exercise, { ...showing, tables: scope.all }));
    const whole = scope.all ? shown.map((one) => uncut(state, sheet, bound, at, one)) : shown;
    const minimum = minimumOf(state, bound);
    const rounds = scope.written ? whole : withoutTexts(bound, whole, minimum);
    const split = isSplit(state, at, scope);
    yield { step, at, bound, sheet, rounds, split, minimum, showing };
  }
}

/** rounds without what people wrote. Results whose texts are the room's own are never split. */
function withoutTexts({ exercise }: Bound, rounds: readonly Frozen[], minimum: number): Frozen[] {
  const first = rounds[0]?.result;
  return rounds.map((one) => ({ ...one, result: exercise.withoutTexts?.(one.result, minimum, first) ?? one.result }));
}

/** Whoever may have everything gets it as a debrief with all that any has shown; others see no more than the stage does now. */
function showingOf(state: RoomState, at: StepState, scope: Scope): Showing {
  const { all } = scope;
  const debriefing = at.phase === "debrief";
  return {
    role: all ? "host" : "stage",
    phase: all ? "debrief" : at.phase,
    round: at.round,
    flipped: isFlipped(state, at),
    key: all ? at.told?.key === true : debriefing && at.shown.key,
    prompt: all ? at.told?.prompt === true : debriefing && at.shown.prompt,
  };
}

/**
 * by segment only what has been told in a debrief, since a vote that is reopened is counted anew; others get it while
 * the stage shows it.
 */
function isSplit({ room }: RoomState, at: StepState, { all }: Scope): boolean {
  if (!all) return at.phase === "debrief" && at.shown.segment;
  return room.status === "ended" || at.splitTold;
}

/** On the screens now. */
function isRevealed(at: StepState): boolean {
  return at.phase === "revealed" || at.phase === "debrief";
}

/** The answers that a frozen round was counted from: a list of others would tell whose was taken away. */
export function answersIn(state: RoomState, { sheet, bound }: Told, frozen: Frozen): Answer[] {
  return countedIn(state, sheet, frozen.round, partOf(bound, frozen.round), frozen.removals);
}

/** What people expected of a round's result, from the same people. */
export function predictionsIn(state: RoomState, { sheet }: Told, frozen: Frozen): Answer[] {
  return countedIn(state, sheet, frozen.round, "predict", frozen.removals);
}
