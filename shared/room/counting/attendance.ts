/** Who was there while a round was collecting. */
import type { Bound } from "../../agenda/bind.ts";
import { ELIGIBLE_MS } from "../../limits.ts";
import type { Change } from "../change.ts";
import type { Context } from "../context.ts";
import type { StepState } from "../state/rows.ts";
import { answerKey, attendedKey, type RoomState, type StepAnswers } from "../state/state.ts";
import { partOf } from "../state/step.ts";
import { isCounted } from "./population.ts";

/**
 * Who could have answered: answered, passed, or connected for 10 s in total while collecting. The silent ones who are
 * still connected are written down, so that a reopened vote goes on counting their time. `gone`: how many had been shown
 * out as far as the round is concerned.
 */
export function attendance(
  state: RoomState,
  sheet: StepAnswers,
  bound: Bound,
  at: StepState,
  context: Context,
  gone: number,
): { changes: Change[]; eligible: number } {
  const changes: Change[] = [];
  let eligible = 0;
  for (const person of state.people.values()) {
    if (sheet.answers.has(answerKey(at.round, partOf(bound, at.round), person.id))) {
      eligible += isCounted(state, person.id, gone) ? 1 : 0;
      continue;
    }
    if (person.removedAt !== null) continue;
    const before = sheet.attended.get(attendedKey(at.round, person.id)) ?? 0;
    const now = at.phase === "collecting" && at.openedAt !== null ? context.connectedMs(person.id, at.openedAt) : 0;
    if (now > 0) changes.push({ put: "attended", step: at.id, round: at.round, person: person.id, ms: before + now });
    if (before + now >= ELIGIBLE_MS) eligible += 1;
  }
  return { changes, eligible };
}

/** Whether somebody is here, or was since the vote of this step was opened and only fell silent. */
export function isOrWasHere(at: StepState, person: string, context: Context): boolean {
  return context.present(person) || (at.openedAt !== null && context.connectedMs(person, at.openedAt) > 0);
}
