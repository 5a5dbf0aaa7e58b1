/** When a room's data leaves. */
import type { RoomRecord } from "./state/rows.ts";

const DAY_MS = 86_400_000;

/** So many days after the end, else after the room was made or was to open; milliseconds since 1970. */
export function expiresAt(room: Pick<RoomRecord, "createdAt" | "endedAt" | "opensAt" | "retentionDays">): number {
  return (room.endedAt ?? Math.max(room.createdAt, room.opensAt ?? 0)) + room.retentionDays * DAY_MS;
}
