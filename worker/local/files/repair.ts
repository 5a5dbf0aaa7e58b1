/**
 * Puts the data folder in order before workerd opens it: logs go into their files, the directory and the alarms are made anew
 * from the rooms where they cannot be read, and the operator is told what is wrong with a room.
 */
import { existsSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { SHARDS, shardOf } from "../../directory/shards.ts";
import { cannotUse, hasCode, SetupError } from "../setup-error.ts";
import { mendAlarms } from "./alarms.ts";
import { checkpoint, stateOf } from "./checkpoint.ts";
import { removeErased, setAside } from "./damaged.ts";
import { alarmsOf, fileOf, folderOf, idOf, otherFiles, roomFiles } from "./layout.ts";
import { repairPlans } from "./plans.ts";
import { change, hasTable, isSound, texts } from "./sqlite.ts";
import { type Stored, storedIn } from "./stored-room.ts";

/** How, and how much, is repaired. */
export interface RepairOptions {
  dataDir: string;
  /** Opens rooms of which changes are lost, as far as they can be read. */
  openDamaged: boolean;
  /** Whether the disk takes writes. Where it does not, nothing is put in order. */
  writable: boolean;
  /** Milliseconds after which rooms that need no repair are left for the next time: phones wait for this server. */
  timeLimitMs?: number;
  /**
   * Only workerd has ended since all was put in order. Then rooms without a log have been closed whole, and are looked at only
   * where something has to be made anew from them.
   */
  again: boolean;
  /** Until which date the clock is proven, in milliseconds since 1970. */
  provenUntil: number;
  /** Tells the operator one line. */
  say(line: string): void;
}

/**
 * Repairs what it can. Returns the ids of rooms that nobody may open, because of what SQLite would drop without a word. Fails with a `SetupError`
 * where a file cannot be used now; whatever is sound is in its place then.
 */
export function repairFiles(options: RepairOptions): string[] {
  if (!options.writable)
    return roomFiles(options.dataDir)
      .filter((file) => stateOf(file) === "damaged")
      .map(idIn);
  try {
    return repair(options);
  } catch (error) {
    if (error instanceof SetupError || !hasCode(error)) throw error;
    throw cannotUse(error.path ?? options.dataDir, error);
  }
}

function repair(options: RepairOptions): string[] {
  const { dataDir, say, provenUntil } = options;
  const bad = otherFiles(dataDir).filter((file) => !isWhole(file));
  for (const file of bad)
    say(
      `${file} could not be read, so it is made anew from what is kept. The old one lies in ${setAside(dataDir, file, "move")}.`,
    );
  const all = !options.again || bad.length > 0;
  // What is made anew is made of all rooms.
  const until = bad.length > 0 ? Number.POSITIVE_INFINITY : performance.now() + (options.timeLimitMs ?? TIME_LIMIT_MS);
  const closed: string[] = [];
  const rooms = new Map<string, Stored>();
  for (const file of roomFiles(dataDir)) {
    if (!all && !existsSync(`${file}-wal`)) continue;
    if (performance.now() >= until && stateOf(file) === "whole") rooms.set(idIn(file), { is: "unseen" });
    else if (settle(options, file)) rooms.set(idIn(file), storedIn(file));
    else closed.push(idIn(file));
  }
  mendDirectory(dataDir, rooms);
  mendRoomAlarms(dataDir, rooms, closed);
  if (all) repairPlans(dataDir, say);
  const taken = directoryCodes(dataDir).map((code) => idOf("both-hats-RoomServer", code));
  for (const id of taken) {
    if (closed.includes(id)) continue;
    const file = join(folderOf(dataDir, "both-hats-RoomServer"), `${id}.sqlite`);
    const why = silence(file, rooms.get(id) ?? (all ? { is: "empty" } : null));
    if (why !== null) say(`${file} is not opened: ${why}. ${goodCopy(file)}`);
  }
  removeErased(dataDir, new Set(taken), provenUntil);
  return closed;
}

const TIME_LIMIT_MS = 1_000;

/** Whether a file that is no room's can be used as it is. */
function isWhole(file: string): boolean {
  return stateOf(file) === "whole" && checkpoint(file).is !== "damaged" && isSound(file);
}

/** Brings a room's log into its file; false where it is better left alone. */
function settle({ dataDir, openDamaged, say }: RepairOptions, file: string): boolean {
  const state = stateOf(file);
  if (state === "damaged" && !openDamaged) {
    say(
      `${file} is not opened: its log is damaged, so changes that were saved cannot be read. ${goodCopy(file)} Without one, OPEN_DAMAGED=1 npm start opens this room, and every other like it, without these changes.`,
    );
    return false;
  }
  if (state === "whole") {
    // Where its log has to stay for now, it is opened with it.
    checkpoint(file);
    return true;
  }
  const folder = setAside(dataDir, file, "copy");
  const result = checkpoint(file);
  if (result.is === "done") {
    say(`${file}: its last changes cannot be read and are left out. A copy lies in ${folder}.`);
    return true;
  }
  // The next start tries the same again.
  for (const end of ["", "-wal"]) rmSync(join(folder, basename(file) + end), { force: true });
  if (result.is === "later") throw result.why;
  say(`${file} is not opened: its last changes cannot be read, and ${result.why}. ${goodCopy(file)}`);
  return false;
}

/** Why no room can be read in a file though its code is taken; null where one can, or nobody has looked. */
function silence(file: string, stored: Stored | null): string | null {
  if (stored?.is === "unreadable") return stored.why;
  if (stored?.is === "empty") return existsSync(file) ? "no room is stored in it" : "it is gone";
  return null;
}

function goodCopy(file: string): string {
  return `Nothing of it was deleted; other rooms go on. To open the room again, stop the server, put a good copy of the file in its place, and remove ${file}-wal and ${file}-shm.`;
}

/** Puts the code of every room into the directory. */
function mendDirectory(dataDir: string, rooms: ReadonlyMap<string, Stored>): void {
  const codes = new Set([...rooms.values()].flatMap((stored) => (stored.is === "room" ? [stored.code] : [])));
  const alarmed = alarmedCodes(dataDir).filter(
    (code) => rooms.get(idOf("both-hats-RoomServer", code))?.is !== "erasing",
  );
  for (const shard of Array.from({ length: SHARDS }, (_, n) => `codes-${n}`)) {
    const file = fileOf(dataDir, "both-hats-DirectoryServer", shard);
    // A room that cannot be read has its code in its alarm only; elsewhere that of a room just erased may still be there.
    const known = hasTable(file, "codes") ? codes : new Set([...codes, ...alarmed]);
    const own = [...known].filter((code) => shardOf(code) === shard);
    if (own.length === 0) continue;
    change(file, (database) => {
      database.exec("CREATE TABLE IF NOT EXISTS codes (code TEXT PRIMARY KEY) WITHOUT ROWID");
      const insert = database.prepare("INSERT OR IGNORE INTO codes (code) VALUES (?)");
      for (const code of own) insert.run(code);
    });
  }
}

/** A living room is erased at its time, one that is half erased now. */
function mendRoomAlarms(dataDir: string, rooms: ReadonlyMap<string, Stored>, closed: readonly string[]): void {
  const due = [...rooms.values()].flatMap((stored) => {
    if (stored.is === "room") return [{ name: stored.code, at: stored.expiresAt }];
    return stored.is === "erasing" ? [{ name: stored.code, at: Date.now() }] : [];
  });
  mendAlarms(dataDir, "both-hats-RoomServer", due, closed);
}

function directoryCodes(dataDir: string): string[] {
  const shards = Array.from({ length: SHARDS }, (_, n) => fileOf(dataDir, "both-hats-DirectoryServer", `codes-${n}`));
  return shards.flatMap((file) => texts(file, "SELECT code AS value FROM codes"));
}

function alarmedCodes(dataDir: string): string[] {
  const query = "SELECT actor_name AS value FROM _cf_ALARM WHERE actor_name IS NOT NULL";
  return texts(alarmsOf(dataDir, "both-hats-RoomServer"), query);
}

function idIn(file: string): string {
  return basename(file, ".sqlite");
}
