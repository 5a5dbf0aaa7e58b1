/** a room may open at a set time. */
import type { RoomRecord } from "../state/rows.ts";

/** The time at which the door opens by itself; undefined where nobody waits for it. */
export function opensIn({ status, opensAt, opened }: RoomRecord): number | undefined {
  return status === "lobby" && !opened ? opensAt : undefined;
}

/** When people can join, in milliseconds since 1970; undefined where they can by now. */
export function opensLater(room: RoomRecord, now: number): number | undefined {
  const time = opensIn(room);
  return time !== undefined && time > now ? time : undefined;
}

/** The same room, into which people can come from now on, even if the clock is set back. Its data is kept from now, too. */
export function withDoorOpen(room: RoomRecord, now: number): RoomRecord {
  return opensLater(room, now) === undefined ? room : { ...room, opensAt: now, opened: true };
}
