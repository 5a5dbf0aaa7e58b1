/** What a file is written from: the room as it was when the file was begun, and the answers, one step at a time. */
import type { RoomState, StepAnswers } from "./state/state.ts";

export interface Source {
  /** Without any answers. */
  readonly state: RoomState;
  /** All answers to one step, with its results. */
  stepAnswers(step: string): StepAnswers;
}

/**
 * What must not change while a file is written. If a vote is reopened, a person is removed, deletes answers or takes back their
 * consent, or a text is hidden, the rest of the file would come from another state, and two halves that differ by one person would
 * identify them.
 */
export function tokenOf(state: RoomState): string {
  const steps = [...state.steps.values()].map(({ id, openings, moderation, settled }) => [
    id,
    openings,
    moderation,
    settled,
  ]);
  const forgot = [...state.people.values()].reduce((sum, person) => sum + (person.forgot ?? 0), 0);
  return JSON.stringify([state.removed, forgot, state.room.revoked, steps]);
}
