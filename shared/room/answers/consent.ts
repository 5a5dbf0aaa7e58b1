/** somebody allows that what they said about themselves is listed without their name, or takes it back. */
import { done, type Outcome, refused } from "../change.ts";
import type { Person } from "../state/rows.ts";
import type { RoomState } from "../state/state.ts";

/**
 * It can be allowed until the workshop ends, when it is settled who does: a list that grew by one would tell whose lines are new.
 * It can be taken back for as long as the room is kept; after the end nobody is listed any more, for the same reason.
 */
export function consent({ room }: RoomState, person: Person, rows: boolean): Outcome {
  if (person.removedAt !== null) return refused("removed");
  if (allowsRows(person) === rows) return done();
  const ended = room.status === "ended";
  if (ended && rows) return refused("ended");
  const { rows: _, ...without } = person;
  return done([
    { put: "person", person: rows ? { ...person, rows: true } : without },
    ...(ended ? [{ put: "room", room: { ...room, rowless: true } } as const] : []),
  ]);
}

/** Whether somebody allows it; nobody does who has not said so. */
export const allowsRows = ({ rows, removedAt }: Person): boolean => rows === true && removedAt === null;
