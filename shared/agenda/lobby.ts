/** the step of a plan that people answer while they arrive. */
import type { Bound } from "./bind.ts";
import { boundOf, type DraftStep } from "./draft.ts";

/** Whether such a step can be answered by people who come one after another: it asks once, at once, and everybody the same. */
export function fitsLobby({ exercise, content }: Bound): boolean {
  return (
    exercise.schemas.answer !== null &&
    exercise.rounds(content) === 1 &&
    exercise.deal === undefined &&
    (exercise.openPages?.(content) ?? []).length === 0
  );
}

/** Whether a step is marked so and fits, wherever it stands. */
export function isForLobby(step: DraftStep, locale: string): boolean {
  const bound = step.inLobby ? boundOf(step, locale) : undefined;
  return bound !== undefined && fitsLobby(bound);
}

/** The first step of a plan, where it is one. */
export function lobbyStep<Step extends DraftStep>([first]: readonly Step[], locale: string): Step | undefined {
  return first && isForLobby(first, locale) ? first : undefined;
}
