/** What may leave the room: which steps, which of their rounds, and whose answers. Every export asks here. */
import type { Bound, Step } from "../../shared/agenda.ts";
import { minimumOf } from "../room/freeze.ts";
import type { Frozen, RoomState, StepState } from "../room/state.ts";
import { type Answer, boundStep, emptySheet, itemsOf, type Sheet } from "../room/state.ts";

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
  /** The least number of people behind a figure. */
  minimum: number;
}

/** the plan's steps that this scope covers, in the plan's order. */
export function toldSteps(state: RoomState, scope: Scope): Told[] {
  return state.plan.flatMap((step) => {
    const at = state.steps.get(step.id);
    if (!at || (scope === "revealed" && !isRevealed(state, at))) return [];
    const bound = boundStep(state, step);
    const sheet = state.sheets.get(step.id) ?? emptySheet();
    const frozen = [...sheet.frozen.values()].sort((a, b) => a.round - b.round);
    // A vote that is open again may change what was frozen: until it is closed there is nothing to tell.
    const rounds = frozen.filter(({ round }) => at.phase !== "collecting" || at.round !== round);
    return [{ step, at, bound, sheet, rounds, minimum: minimumOf(state, bound) }];
  });
}

/** On the screens now, or, once the room has ended, ever. */
function isRevealed(state: RoomState, at: StepState): boolean {
  return at.phase === "revealed" || at.phase === "debrief" || (at.exposed && state.room.status === "ended");
}

/** What people who are still in the room said in a frozen round. */
export function answersIn(state: RoomState, { sheet }: Told, frozen: Frozen): Answer[] {
  return [...sheet.answers.values()].filter(
    (answer) =>
      answer.round === frozen.round &&
      answer.part === "main" &&
      state.people.get(answer.person)?.removedAt === null &&
      // beside an earlier result that stands, an answer that changed since would tell itself.
      !(frozen.kept && answer.opening > frozen.opening),
  );
}

/** The items of a round that enough people answered, in the plan's order, with how many did. */
export function itemsTold({ at, bound, minimum }: Told, frozen: Frozen, answered: readonly Answer[]): string[] {
  const people = new Map<string, number>();
  for (const { payload } of answered) {
    for (const item of new Set(bound.exercise.covers(payload))) people.set(item, (people.get(item) ?? 0) + 1);
  }
  return itemsOf(bound, at, frozen.round).filter((item) => (people.get(item) ?? 0) >= minimum);
}
