/** What lies in the rooms' files, read without workerd. */
import { existsSync } from "node:fs";
import { basename } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expiresAt } from "../room/retention.ts";
import type { RoomRecord } from "../room/state.ts";
import { idOf } from "./folder.ts";

/** One room's file. `empty` is what an erased room leaves, and what SQLite takes some damage for. */
export type Stored =
  | { is: "room"; code: string; expiresAt: number }
  | { is: "erasing" }
  | { is: "empty" }
  /** There was no time to look. */
  | { is: "unseen" }
  | { is: "unreadable"; why: string };

/** Reads which room is in a file; its log has to be whole. `named`: the file whose name it goes by, where it is a copy. */
export function storedIn(file: string, named = file): Stored {
  if (!existsSync(file)) return { is: "empty" };
  try {
    // Opened for reading only, it would leave an empty log behind.
    const database = new DatabaseSync(file);
    try {
      if (!database.prepare("SELECT 1 FROM sqlite_master WHERE name = 'room'").get()) return { is: "empty" };
      const row = database.prepare("SELECT json FROM room").get();
      if (typeof row?.json !== "string") return { is: "empty" };
      const room: RoomRecord = JSON.parse(row.json);
      if (idOf("both-hats-RoomServer", room.code) !== basename(named, ".sqlite"))
        return { is: "unreadable", why: "another room is stored in it" };
      return room.doomed ? { is: "erasing" } : { is: "room", code: room.code, expiresAt: expiresAt(room) };
    } finally {
      database.close();
    }
  } catch (error) {
    return { is: "unreadable", why: error instanceof Error ? error.message : "unknown failure" };
  }
}
