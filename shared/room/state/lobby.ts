/** a step that people answer while they arrive. */
import { fitsLobby } from "../../agenda/lobby.ts";
import { rosterNow } from "./roster.ts";
import { type RoomState, seated } from "./state.ts";
import type { LoadedStep, PlannedStep } from "./step.ts";

/** Whether opening a step now leaves the room in its lobby: it is the first one, and its plan says so. */
export function opensInLobby({ room, plan }: RoomState, { step, bound }: PlannedStep): boolean {
  return room.status === "lobby" && step.inLobby === true && plan[0]?.id === step.id && fitsLobby(bound);
}

/** who had joined when it was opened says nothing, so it is as if it had been opened when the workshop starts. */
export function asOfStart(state: RoomState, step: LoadedStep): LoadedStep {
  const { at } = step;
  return { ...step, at: { ...at, rosters: { ...at.rosters, 1: rosterNow(state) }, phones: seated(state) } };
}
