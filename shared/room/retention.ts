/** When a room's data leaves. */
import type { RoomRecord } from "./state/rows.ts";

const DAY_MS = 86_400_000;

/** So many days after the end, else after the beginning; milliseconds since 1970. */
export function expiresAt(room: Pick<RoomRecord, "createdAt" | "endedAt" | "retentionDays">): number {
  return (room.endedAt ?? room.createdAt) + room.retentionDays * DAY_MS;
}
