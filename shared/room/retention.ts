/** When a room's data leaves. */
import { FOLLOW_UP_DAYS, RETENTION_DAYS } from "../limits.ts";
import type { RoomRecord } from "./state/rows.ts";

const DAY_MS = 86_400_000;

type Kept = Pick<RoomRecord, "createdAt" | "endedAt" | "opensAt" | "retentionDays" | "followUpAt">;

/**
 * So many days after the end, else after the room was made or was to open; milliseconds since 1970. R-176: at least 30 days after
 * the last day that its report names, but no longer than any room can be kept.
 */
export function expiresAt(room: Kept): number {
  const from = room.endedAt ?? Math.max(room.createdAt, room.opensAt ?? 0);
  const due = from + room.retentionDays * DAY_MS;
  if (room.followUpAt === undefined) return due;
  const outlived = room.followUpAt + FOLLOW_UP_DAYS * DAY_MS;
  return Math.max(due, Math.min(outlived, from + RETENTION_DAYS.max * DAY_MS));
}

/** The end of a day such as "2027-01-29", wherever it ends last. */
export const endOfDay = (day: string): number => Date.parse(`${day}T12:00:00Z`) + DAY_MS;

/**
 * The earliest that it can leave by itself, whatever the host does from now on: an end keeps a room longer than no end does,
 * unless it comes before the time at which the room was to open. What the report names can be taken out of it again.
 */
export function keptUntil({ followUpAt: _, ...room }: Kept, now: number): number {
  if (room.endedAt !== null || room.opensAt === undefined) return expiresAt(room);
  return expiresAt({ ...room, opensAt: Math.min(now, room.opensAt) });
}
