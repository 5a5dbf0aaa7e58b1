/** Whose answers count in a round: one rule for its result and for every list, or their difference would name somebody. */
import type { Round } from "../../shared/protocol/primitives.ts";
import type { Answer, RoomState, Sheet } from "./state.ts";

/**
 * The answers to a round's main part from everyone who was in the room when it was frozen, which is when so many people
 * had been shown out. Whoever is shown out later stays counted in what was frozen before. Not by the clock: a host can
 * close a vote and show somebody out within a millisecond.
 */
export function countedIn(state: RoomState, sheet: Sheet, round: Round, removals: number): Answer[] {
  return [...sheet.answers.values()].filter((answer) => {
    if (answer.round !== round || answer.part !== "main") return false;
    const removal = state.people.get(answer.person)?.removal ?? null;
    return removal === null || removal > removals;
  });
}
