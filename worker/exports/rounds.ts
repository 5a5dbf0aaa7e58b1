/** What may leave the room: which steps, which of their rounds, and whose answers. Every export asks here. */
import type { Bound, Step } from "../../shared/agenda.ts";
import type { Showing } from "../../shared/exercises/exercise.ts";
import { minimumOf } from "../room/count.ts";
import { isFlipped } from "../room/order.ts";
import { countedIn } from "../room/population.ts";
import { uncut } from "../room/standing.ts";
import type { Frozen, RoomState, StepState } from "../room/state.ts";
import { type Answer, boundStep, itemsOf, partOf, type Sheet } from "../room/state.ts";
import { briefed } from "../room/view.ts";
import type { Source } from "./source.ts";

/** Everything, or only what has been shown to the room. */
export type Scope = "all" | "revealed";

/** A step that may be told of, with what its exports need. */
export interface Told {
  step: Step;
  at: StepState;
  bound: Bound;
  sheet: Sheet;
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
    if (!at || (scope === "revealed" && !isRevealed(at))) continue;
    const bound = boundStep(state, step);
    const sheet = source.sheet(step.id);
    const frozen = [...sheet.frozen.values()].sort((a, b) => a.round - b.round);
    // A vote that is open again may change what was frozen: until it is closed there is nothing to tell.
    // Nor is there where nothing was asked: a page to read can be opened and closed like a vote.
    const asked = bound.exercise.payload !== null;
    const settled = frozen.filter(({ round }) => asked && (at.phase !== "collecting" || at.round !== round));
    const showing = showingOf(state, at, scope);
    const rounds = settled.map((one) =>
      scope === "all" ? uncut(state, sheet, bound, at, one) : briefed(one, bound.exercise, showing),
    );
    const split = isSplit(state, at, scope);
    yield { step, at, bound, sheet, rounds, split, minimum: minimumOf(state, bound), showing };
  }
}

/** Whoever may have everything gets it as a debrief with all that any has shown; others see no more than the stage does now. */
function showingOf(state: RoomState, at: StepState, scope: Scope): Showing {
  const all = scope === "all";
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
function isSplit({ room }: RoomState, at: StepState, scope: Scope): boolean {
  if (scope === "revealed") return at.phase === "debrief" && at.shown.segment;
  return room.status === "ended" || at.splitTold;
}

/** On the screens now. Once the room has ended the scope is everything. */
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

/** The items of a round that enough people answered, in the plan's order, with how many did. */
export function itemsTold({ at, bound, minimum }: Told, frozen: Frozen, answered: readonly Answer[]): string[] {
  const people = new Map<string, number>();
  for (const { payload } of answered) {
    for (const item of new Set(bound.exercise.covers(payload))) people.set(item, (people.get(item) ?? 0) + 1);
  }
  return itemsOf(bound, at, frozen.round).filter((item) => (people.get(item) ?? 0) >= minimum);
}
