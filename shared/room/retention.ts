/** When a room's data leaves. */
import type { RoomRecord } from "./state/rows.ts";

const DAY_MS = 86_400_000;

type Kept = Pick<RoomRecord, "createdAt" | "endedAt" | "opensAt" | "retentionDays">;

/** So many days after the end, else after the room was made or was to open; milliseconds since 1970. */
export function expiresAt(room: Kept): number {
  return (room.endedAt ?? Math.max(room.createdAt, room.opensAt ?? 0)) + room.retentionDays * DAY_MS;
}

/**
 * The earliest that it can leave by itself, whatever the host does from now on: an end keeps a room longer than no end does,
 * unless it comes before the time at which the room was to open.
 */
export function keptUntil(room: Kept, now: number): number {
  if (room.endedAt !== null || room.opensAt === undefined) return expiresAt(room);
  return expiresAt({ ...room, opensAt: Math.min(now, room.opensAt) });
}
