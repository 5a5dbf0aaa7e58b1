/** Writes what the operator reads. */
import type { Env } from "./env.ts";
import { ExpiringSet } from "./expiring-set.ts";

const told = new ExpiringSet();

/**
 * Logs what failed and where, and nothing about the people concerned. The same failure is logged once a minute at most, or a
 * hall of phones that try again would bury everything else.
 */
export function logError(where: string, error: unknown): void {
  const line = `${where}: ${error instanceof Error ? error.message : "unknown failure"}`;
  // The platform gives every failure a number of its own.
  const failure = line.replace(/reference = \w+/, "");
  if (told.has(failure)) return;
  told.add(failure);
  console.error(line);
}

/** How the operator finds a room's rows: the file on their own machine, elsewhere the object by its id. Neither tells its code. */
export function placeOf(env: Env, room: DurableObjectId): string {
  return env.ROOM_FILES === undefined ? `room object ${room}` : `${env.ROOM_FILES}/${room}.sqlite`;
}
