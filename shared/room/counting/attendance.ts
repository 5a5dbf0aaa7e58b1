/** Who was there while a round was collecting. */
import { ELIGIBLE_MS } from "../../limits.ts";
import type { Change } from "../change.ts";
import type { Context } from "../context.ts";
import type { StepState } from "../state/rows.ts";
import { answerKey, attendedKey, type RoomState } from "../state/state.ts";
import { type LoadedStep, partOf } from "../state/step.ts";
import { isCounted } from "./population.ts";

/**
 * Who could have answered: who answered, passed, or was connected for 10 s in total while collecting. The time of people who
 * are connected and have not answered is written down, so that a reopened vote adds to it. `removals`: how many people had
 * been removed as far as this round is concerned.
 */
export function attendance(
  state: RoomState,
  step: LoadedStep,
  context: Context,
  removals: number,
): { changes: Change[]; eligible: number } {
  const { at, attended } = step;
  const changes: Change[] = [];
  let eligible = 0;
  for (const person of state.people.values()) {
    if (hasSpoken(step, person.id)) {
      eligible += isCounted(state, person.id, removals) ? 1 : 0;
      continue;
    }
    if (person.removedAt !== null) continue;
    const before = attended.get(attendedKey(at.round, person.id)) ?? 0;
    const now = at.phase === "collecting" && at.openedAt !== null ? context.connectedMs(person.id, at.openedAt) : 0;
    if (now > 0) changes.push({ put: "attended", step: at.id, round: at.round, person: person.id, ms: before + now });
    if (before + now >= ELIGIBLE_MS) eligible += 1;
  }
  return { changes, eligible };
}

/** Whether somebody has answered the round or passed. R-155: what only begins an answer is neither. */
export function hasSpoken({ at, bound, answers }: LoadedStep, person: string): boolean {
  const answer = answers.get(answerKey(at.round, partOf(bound, at.round), person));
  return answer !== undefined && answer.status !== "begun";
}

/** Whether somebody is here, or was at any time since the vote was opened and only fell silent. */
export function isOrWasHere(at: StepState, person: string, context: Context): boolean {
  return context.present(person) || (at.openedAt !== null && context.connectedMs(person, at.openedAt) > 0);
}
