/** The row of a room as rooms have stored it from the first: a room that is being erased is called `doomed` there. */
import type { RoomRecord } from "../../../shared/room/state/rows.ts";

export type RoomRow = Omit<RoomRecord, "erasing"> & { doomed: boolean };

export function toRow({ erasing, ...room }: RoomRecord): RoomRow {
  return { ...room, doomed: erasing };
}

export function fromRow({ doomed, ...room }: RoomRow): RoomRecord {
  return { ...room, erasing: doomed };
}
