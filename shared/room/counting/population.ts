/** Whose answers count in a round. Results and lists share one rule, or their difference would name somebody. */
import type { Part, Round } from "../../primitives.ts";
import type { Answer } from "../state/rows.ts";
import type { RoomState, StepAnswers } from "../state/state.ts";

/**
 * The answers to one part of a round from everybody who was in the room when it was frozen: when `removals` people had been
 * removed. Who is removed later stays counted. The clock would not do: a host can close a vote and remove somebody within a
 * millisecond.
 */
export function countedIn(
  state: RoomState,
  { answers }: StepAnswers,
  round: Round,
  part: Part,
  removals: number,
): Answer[] {
  return [...answers.values()].filter((answer) => {
    if (answer.round !== round || answer.part !== part) return false;
    return isCounted(state, answer.person, removals);
  });
}

/** Whether somebody was still in the room when so many people had been removed. */
export function isCounted(state: RoomState, person: string, removals: number): boolean {
  const removal = state.people.get(person)?.removal ?? null;
  return removal === null || removal > removals;
}

/**
 * The payloads of answers, one after the other. If a step is too large for the memory, the store reads each payload when it
 * is looked at, and an exercise that goes over them never holds them all.
 */
export function payloadsOf(answers: readonly Answer[]): readonly unknown[] {
  const held = answers.every((answer) => Object.getOwnPropertyDescriptor(answer, "payload")?.get === undefined);
  if (held) return answers.map(({ payload }) => payload);
  return new Proxy<readonly unknown[]>(answers, {
    get: (_, key) =>
      typeof key === "string" && /^\d+$/.test(key) ? answers[Number(key)]?.payload : Reflect.get(answers, key),
  });
}

/** The same without those who passed. */
export function answeredIn(
  state: RoomState,
  answers: StepAnswers,
  round: Round,
  part: Part,
  removals: number,
): Answer[] {
  return countedIn(state, answers, round, part, removals).filter(({ status }) => status === "answered");
}
