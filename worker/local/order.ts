/**
 * Puts the data folder in order before workerd opens it: logs go into their files, the directory and the alarms are made anew
 * from the rooms where they cannot be read, and what is the matter with a room is said.
 */
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { SHARDS, shardOf } from "../shards.ts";
import { checkpoint, stateOf } from "./checkpoint.ts";
import { alarmsOf, fileOf, idOf, otherFiles, roomFiles } from "./folder.ts";
import { type Stored, storedIn } from "./rooms.ts";

export interface Orders {
  dataDir: string;
  /** Opens rooms of which changes are lost, as far as they can be read. */
  openDamaged: boolean;
  /** Whether the disk takes writes. Where it does not, nothing is put in order: a failure would look like damage. */
  writable: boolean;
  /** Milliseconds after which rooms that need no repair are left for the next time: phones wait for this server. */
  patienceMs?: number;
  /** Tells the operator one line. */
  say(line: string): void;
}

/** Returns the ids of rooms that nobody may open, because of what SQLite would drop without a word. */
export function putInOrder(orders: Orders): string[] {
  const { dataDir, say } = orders;
  if (!orders.writable)
    return roomFiles(dataDir)
      .filter((file) => stateOf(file) === "damaged")
      .map(idIn);
  for (const file of otherFiles(dataDir)) {
    if (stateOf(file) === "whole" && checkpoint(file) && isSound(file)) continue;
    say(
      `${file} could not be read, so it is made anew from the rooms. The old one lies in ${setAside(dataDir, file)}.`,
    );
  }
  const until = performance.now() + (orders.patienceMs ?? PATIENCE_MS);
  const closed: string[] = [];
  const rooms = new Map<string, Stored>();
  for (const file of roomFiles(dataDir)) {
    if (performance.now() >= until && stateOf(file) === "whole") rooms.set(idIn(file), { is: "unseen" });
    else if (settle(orders, file)) rooms.set(idIn(file), storedIn(file));
    else closed.push(idIn(file));
  }
  mendDirectory(dataDir, rooms);
  mendAlarms(dataDir, rooms, closed);
  for (const file of silent(dataDir, rooms)) say(`${file} cannot be read${GOOD_COPY}`);
  return closed;
}

const PATIENCE_MS = 1_000;

const GOOD_COPY =
  ". Nothing of it was deleted; other rooms go on. To open the room again, stop the server and put a good copy of the file in its place.";

/** Brings a room's log into its file; false where it is better left alone. */
function settle({ dataDir, openDamaged, say }: Orders, file: string): boolean {
  const state = stateOf(file);
  if (state === "damaged" && !openDamaged) {
    say(
      `${file}: its log is damaged, so changes that were saved cannot be read${GOOD_COPY} Without one, OPEN_DAMAGED=1 npm start opens it without these changes.`,
    );
    return false;
  }
  if (state !== "whole")
    say(
      `${file}: its last changes cannot be read and are left out. A copy lies in ${setAside(dataDir, file, "copy")}.`,
    );
  return checkpoint(file) || state === "whole";
}

/** Every living room's code is in the directory. */
function mendDirectory(dataDir: string, rooms: ReadonlyMap<string, Stored>): void {
  const codes = new Set([...rooms.values()].flatMap((stored) => (stored.is === "room" ? [stored.code] : [])));
  const alarmed = alarmedCodes(dataDir).filter(
    (code) => rooms.get(idOf("both-hats-RoomServer", code))?.is !== "erasing",
  );
  for (const shard of Array.from({ length: SHARDS }, (_, n) => `codes-${n}`)) {
    const file = fileOf(dataDir, "both-hats-DirectoryServer", shard);
    // A room that cannot be read has its code in its alarm only; elsewhere that of a room just erased may still be there.
    const known = existsSync(file) ? codes : new Set([...codes, ...alarmed]);
    const own = [...known].filter((code) => shardOf(code) === shard);
    if (own.length === 0) continue;
    write(file, (database) => {
      database.exec("CREATE TABLE IF NOT EXISTS codes (code TEXT PRIMARY KEY) WITHOUT ROWID");
      const insert = database.prepare("INSERT OR IGNORE INTO codes (code) VALUES (?)");
      for (const code of own) insert.run(code);
    });
  }
}

/**
 * Every living room has an alarm at its time at the latest, or it would not be erased: one that was put off may have been so by
 * a clock that was wrong. One that is closed has none, or that would open it.
 */
function mendAlarms(dataDir: string, rooms: ReadonlyMap<string, Stored>, closed: readonly string[]): void {
  const file = alarmsOf(dataDir, "both-hats-RoomServer");
  const living = [...rooms].flatMap(([id, stored]) => (stored.is === "room" ? [{ id, ...stored }] : []));
  if (living.length === 0 && closed.length === 0) return;
  const late: { file: string; due: bigint }[] = [];
  write(file, (database) => {
    database.exec(ALARM_TABLE);
    const set = database.prepare(
      "INSERT OR REPLACE INTO _cf_ALARM (actor_id, scheduled_time, actor_name) VALUES (?, ?, ?)",
    );
    const find = database.prepare("SELECT 1 FROM _cf_ALARM WHERE actor_id = ? AND scheduled_time <= ?");
    for (const { id, code, expiresAt } of living) {
      const due = BigInt(expiresAt) * 1_000_000n;
      if (find.get(id, due)) continue;
      set.run(id, due, code);
      late.push({ file: fileOf(dataDir, "both-hats-RoomServer", code), due });
    }
    const remove = database.prepare("DELETE FROM _cf_ALARM WHERE actor_id = ?");
    for (const id of closed) remove.run(id);
  });
  for (const { file: room, due } of late)
    write(room, (database) => {
      // The room's own note of it: workerd lets no alarm through that comes before.
      if (!database.prepare("SELECT 1 FROM sqlite_master WHERE name = '_cf_METADATA'").get()) return;
      database.prepare("UPDATE _cf_METADATA SET value = ? WHERE key = 1 AND value > ?").run(due, due);
    });
}

/** As workerd makes it; times in nanoseconds since 1970. */
const ALARM_TABLE =
  "CREATE TABLE IF NOT EXISTS _cf_ALARM (actor_id TEXT PRIMARY KEY, scheduled_time INTEGER, actor_name TEXT) WITHOUT ROWID";

/** Files of rooms whose codes are taken, but in which no room can be read. */
function silent(dataDir: string, rooms: ReadonlyMap<string, Stored>): string[] {
  return directoryCodes(dataDir)
    .map((code) => fileOf(dataDir, "both-hats-RoomServer", code))
    .filter((file) => {
      const is = rooms.get(idIn(file))?.is;
      return is === undefined ? stateOf(file) === "whole" : is === "empty" || is === "unreadable";
    });
}

function directoryCodes(dataDir: string): string[] {
  const shards = Array.from({ length: SHARDS }, (_, n) => fileOf(dataDir, "both-hats-DirectoryServer", `codes-${n}`));
  return shards.flatMap((file) => column(file, "SELECT code AS value FROM codes"));
}

function alarmedCodes(dataDir: string): string[] {
  const query = "SELECT actor_name AS value FROM _cf_ALARM WHERE actor_name IS NOT NULL";
  return column(alarmsOf(dataDir, "both-hats-RoomServer"), query);
}

/** The texts of one column; none where there is no such file or table. */
function column(file: string, query: string): string[] {
  if (!existsSync(file)) return [];
  const database = new DatabaseSync(file);
  try {
    return database
      .prepare(query)
      .all()
      .flatMap(({ value }) => (typeof value === "string" ? [value] : []));
  } catch {
    return [];
  } finally {
    database.close();
  }
}

function write(file: string, task: (database: DatabaseSync) => void): void {
  mkdirSync(dirname(file), { recursive: true });
  const database = new DatabaseSync(file);
  try {
    database.exec("PRAGMA journal_mode = WAL; BEGIN");
    task(database);
    database.exec("COMMIT");
  } finally {
    database.close();
  }
}

function isSound(file: string): boolean {
  try {
    const database = new DatabaseSync(file);
    try {
      return database.prepare("PRAGMA quick_check").get()?.quick_check === "ok";
    } finally {
      database.close();
    }
  } catch {
    return false;
  }
}

/** Puts a database and its log where nothing opens them; the folder. */
function setAside(dataDir: string, file: string, how: "move" | "copy" = "move"): string {
  const folder = join(dataDir, "damaged", new Date().toISOString().replaceAll(":", "-"), basename(dirname(file)));
  mkdirSync(folder, { recursive: true });
  for (const one of [file, `${file}-wal`]) {
    if (!existsSync(one)) continue;
    if (how === "copy") copyFileSync(one, join(folder, basename(one)));
    else renameSync(one, join(folder, basename(one)));
  }
  if (how === "move") rmSync(`${file}-shm`, { force: true });
  return folder;
}

function idIn(file: string): string {
  return basename(file, ".sqlite");
}
