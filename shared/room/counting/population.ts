/** Whose answers count in a round: one rule for its result and for every list, or their difference would name somebody. */
import type { Part, Round } from "../../primitives.ts";
import type { Answer } from "../state/rows.ts";
import type { RoomState, StepAnswers } from "../state/state.ts";

/**
 * The answers to one part of a round from everyone who was in the room when it was frozen, which is when so many people
 * had been shown out. Whoever is shown out later stays counted in what was frozen before. Not by the clock: a host can
 * close a vote and show somebody out within a millisecond.
 */
export function countedIn(state: RoomState, sheet: StepAnswers, round: Round, part: Part, removals: number): Answer[] {
  return [...sheet.answers.values()].filter((answer) => {
    if (answer.round !== round || answer.part !== part) return false;
    return isCounted(state, answer.person, removals);
  });
}

/** Whether somebody was in the room when so many people had been shown out. */
export function isCounted(state: RoomState, person: string, removals: number): boolean {
  const removal = state.people.get(person)?.removal ?? null;
  return removal === null || removal > removals;
}

/**
 * What was answered, one after the other. Where a step is too large to be held in memory, each is read when it is looked
 * at and forgotten again: an exercise that goes over them never has them all.
 */
export function payloadsOf(answers: readonly Answer[]): readonly unknown[] {
  const held = answers.every((answer) => Object.getOwnPropertyDescriptor(answer, "payload")?.get === undefined);
  if (held) return answers.map(({ payload }) => payload);
  return new Proxy<readonly unknown[]>(answers, {
    get: (_, key) =>
      typeof key === "string" && /^\d+$/.test(key) ? answers[Number(key)]?.payload : Reflect.get(answers, key),
  });
}

/** The same, of those who answered and did not pass. */
export function answeredIn(state: RoomState, sheet: StepAnswers, round: Round, part: Part, gone: number): Answer[] {
  return countedIn(state, sheet, round, part, gone).filter(({ status }) => status === "answered");
}
