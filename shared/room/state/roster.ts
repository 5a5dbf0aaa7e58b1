/** Who has joined by a moment. */
import type { Roster } from "./rows.ts";
import type { RoomState } from "./state.ts";

/** Everyone who has joined by now. */
export function rosterNow(state: RoomState): Roster {
  return { people: state.people.size, removals: state.removed };
}
