/** Reads which room is in a file, without workerd. */
import { existsSync } from "node:fs";
import { basename } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { expiresAt } from "../../../shared/room/retention.ts";
import { fromRow, type RoomRow } from "../../room/sqlite/room-row.ts";
import { idOf } from "./layout.ts";
import { withDatabase } from "./sqlite.ts";

/** One room's file. `empty` is what an erased room leaves, and what SQLite takes some damage for. */
export type Stored =
  | { is: "room"; code: string; expiresAt: number }
  | { is: "erasing"; code: string }
  | { is: "empty" }
  /** There was no time to look. */
  | { is: "unseen" }
  | { is: "unreadable"; why: string };

/** Before this every room has been erased, in milliseconds since 1970; the alarms' nanoseconds end 62 years later. */
const LATEST = Date.UTC(2200, 0);

/**
 * Reads which room is in a file; its log has to be whole. `named`: the file whose name it goes by, where it is a copy. Fails
 * with a `SetupError` where the file cannot be used now.
 */
export function storedIn(file: string, named = file): Stored {
  if (!existsSync(file)) return { is: "empty" };
  const json = withDatabase<string | null | { why: string }>(file, record, (why) => ({ why }));
  if (json === null) return { is: "empty" };
  if (typeof json !== "string") return { is: "unreadable", why: json.why };
  try {
    const row: RoomRow = JSON.parse(json);
    const room = fromRow(row);
    if (idOf("both-hats-RoomServer", room.code) !== basename(named, ".sqlite"))
      return { is: "unreadable", why: "another room is stored in it" };
    const at = expiresAt(room);
    // A bit that flips in a number makes another number, or none.
    if (!(at < LATEST)) return { is: "unreadable", why: "its dates cannot be right" };
    return { is: room.erasing ? "erasing" : "room", code: room.code, expiresAt: at };
  } catch (error) {
    return { is: "unreadable", why: error instanceof Error ? error.message : "unknown failure" };
  }
}

function record(database: DatabaseSync): string | null {
  if (!database.prepare("SELECT 1 FROM sqlite_master WHERE name = 'room'").get()) return null;
  const row = database.prepare("SELECT json FROM room").get();
  return typeof row?.json === "string" ? row.json : null;
}
