/** What may leave the room: which steps, which of their rounds, and whose answers. Every file is made from this. */
import * as v from "valibot";
import type { Bound } from "../agenda/bind.ts";
import type { Showing } from "../exercises/contract.ts";
import type { Status } from "../primitives.ts";
import { type Edition, NEVER_FOR_CLIENT, OnPress } from "../protocol/edition.ts";
import { clientFloor } from "../protocol/floors.ts";
import { listsOf } from "../room/answers/deal.ts";
import { minimumOf } from "../room/counting/count.ts";
import { withWholeLists } from "../room/counting/lists.ts";
import { countedIn } from "../room/counting/population.ts";
import { toldRounds } from "../room/privacy/settling.ts";
import type { Source } from "../room/source.ts";
import type { Answer, Frozen, StepState } from "../room/state/rows.ts";
import type { RoomState } from "../room/state/state.ts";
import { findStep, isPromptShown, isReported, type LoadedStep, partOf } from "../room/state/step.ts";
import { isFlipped } from "../room/view/order.ts";
import { roundForWire } from "../room/view/result.ts";
import { forClient } from "./floor.ts";

/** How much of a room a file contains. */
export interface Scope {
  edition: Edition;
  /** Everything that was counted; else only what is on the screens. */
  all: boolean;
  /** What people wrote as well. */
  written: boolean;
  /** Also how long people took, and figures that no screen shows. */
  tables: boolean;
  /** Asked for with a link while the room has not ended: nothing that is not on the screens. */
  early: boolean;
}

/** Who asks for a file: a host, or whoever has a link to one edition. */
export type Reader = "host" | Edition;

/**
 * a host may ask for any edition, and gets the facilitator's otherwise; so may the link of the facilitator's report. Until
 * the room has ended, every reader but a host gets what is on the screens.
 */
export function scopeOf(reader: Reader, status: Status, wanted?: Edition): Scope {
  const host = reader === "host";
  const edition = wanted ?? (host ? "facilitator" : reader);
  const over = host || status === "ended";
  const whole = edition === "facilitator" && over;
  return { edition, all: over && edition !== "participants", written: whole, tables: whole, early: !over };
}

/** A step that a file contains, with what the file may say of it. */
export interface ExportedStep extends LoadedStep {
  /** Its frozen rounds in order, without one that is open now. */
  rounds: Frozen[];
  /** Results by group are included. */
  split: boolean;
  /** The least number of people behind a figure. */
  minimum: number;
  /** this edition has nothing of its results. */
  kept: boolean;
  /** Whose screen the step's texts are taken from. */
  showing: Showing;
}

/** the steps of the plan that this scope covers, in order. The answers to one step are loaded at a time. */
export function* exportedSteps(source: Source, scope: Scope): Generator<ExportedStep> {
  const { state } = source;
  for (const { id } of state.plan) {
    const planned = findStep(state, id);
    if (!planned || !isReported(planned.at) || (!scope.all && !isRevealed(planned.at))) continue;
    const step = { ...planned, ...source.stepAnswers(id) };
    const kept = !isIncluded(state, id, scope) || (scope.edition === "client" && !isForClient(state, step.bound));
    yield {
      ...step,
      rounds: kept ? [] : exportedRounds(state, step, scope),
      split: isSplit(state, step.at, scope),
      minimum: minimumOf(state, step.bound),
      kept,
      showing: showingOf(state, step.at, scope),
    };
  }
}

/** what a facilitator has left out of the report is in her own alone. */
function isIncluded({ report }: RoomState, id: string, { edition }: Scope): boolean {
  const section = report?.draft.sections?.find((one) => one.id === id);
  return edition === "facilitator" || section?.off !== true;
}

/** profiles never are, and some results only if a facilitator says so. */
function isForClient({ report }: RoomState, { exercise: { id } }: Bound): boolean {
  if (NEVER_FOR_CLIENT.has(id)) return false;
  return !v.is(OnPress, id) || (report?.draft.shows?.includes(id) ?? false);
}

function exportedRounds(state: RoomState, step: LoadedStep, scope: Scope): Frozen[] {
  const { at, bound } = step;
  // A page to read can be opened and closed like a vote, but nothing was asked.
  if (bound.exercise.schemas.answer === null) return [];
  // what people said while they arrived is looked at by nobody before the start.
  if (state.room.status === "lobby") return [];
  // A vote that is open again may change its result, so there is nothing to say until it closes.
  const settled = toldRounds(state, step).filter(({ round }) => at.phase !== "collecting" || at.round !== round);
  const showing = { ...showingOf(state, at, scope), tables: scope.tables };
  const whole = settled.map((one) => {
    const client = scope.edition === "client";
    const shown = roundForWire(client ? forClient(state, step, one) : one, bound.exercise, showing);
    // What was counted for clients has no list that could be longer.
    return scope.all && !(client && one.client?.result) ? withWholeLists(state, step, shown) : shown;
  });
  const raised = state.report?.draft.floor;
  const minimum = scope.edition === "client" ? clientFloor("O", raised) : minimumOf(state, bound);
  const told = scope.written ? whole : withoutTexts(bound, whole, minimum);
  return scope.tables ? told : told.map(({ time: _, ...one }) => one);
}

/** rounds without what people wrote. Results that list texts have no results by group. */
function withoutTexts({ exercise }: Bound, rounds: readonly Frozen[], minimum: number): Frozen[] {
  const first = rounds[0]?.result;
  return rounds.map((one) => ({ ...one, result: exercise.withoutTexts?.(one.result, minimum, first) ?? one.result }));
}

/** A whole file shows what any debrief has shown; others show what of it the stage shows now. */
function showingOf(state: RoomState, at: StepState, scope: Scope): Showing {
  const { all } = scope;
  const debriefing = at.phase === "debrief";
  return {
    role: all ? "host" : "stage",
    phase: all ? "debrief" : at.phase,
    round: at.round,
    flipped: isFlipped(state, at),
    key: all ? at.told?.key === true : debriefing && at.shown.key,
    prompt: at.told?.prompt === true && (all || isPromptShown(at)),
    ...listsOf(state, at.id),
  };
}

/**
 * whole files have results by group only after a debrief or the end, because a reopened vote is counted anew; others
 * while the stage shows them.
 */
function isSplit({ room, report }: RoomState, at: StepState, { all, edition }: Scope): boolean {
  if (edition === "client" && !report?.draft.shows?.includes("groups")) return false;
  if (!all) return at.phase === "debrief" && at.shown.segment;
  return room.status === "ended" || at.splitTold;
}

/** On the screens now. */
function isRevealed(at: StepState): boolean {
  return at.phase === "revealed" || at.phase === "debrief";
}

/** The answers that a frozen round was counted from. A list of fewer answers would reveal whose is missing. */
export function answersIn(state: RoomState, step: LoadedStep, frozen: Frozen): Answer[] {
  return countedIn(state, step, frozen.round, partOf(step.bound, frozen.round), frozen.removals);
}

/** What the same people predicted of the round's result. */
export function predictionsIn(state: RoomState, step: LoadedStep, frozen: Frozen): Answer[] {
  return countedIn(state, step, frozen.round, "predict", frozen.removals);
}
