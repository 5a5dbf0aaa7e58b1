/** What a file is written from: a room as it was when the file was begun, and its answers, a step at a time. */
import type { RoomState, StepAnswers } from "./state/state.ts";

export interface Source {
  /** Without sheets. */
  readonly state: RoomState;
  /** Everything said in one step. */
  stepAnswers(step: string): StepAnswers;
}

/**
 * What must not change while a file is written: a vote that is opened again, somebody who is shown out or deletes their own, or a
 * text that is hidden makes another file of what is still to come, and two halves that differ by one person would name them.
 */
export function tokenOf(state: RoomState): string {
  const steps = [...state.steps.values()].map(({ id, openings, moderation, settled }) => [
    id,
    openings,
    moderation,
    settled,
  ]);
  const forgot = [...state.people.values()].reduce((sum, person) => sum + (person.forgot ?? 0), 0);
  return JSON.stringify([state.removed, forgot, steps]);
}
