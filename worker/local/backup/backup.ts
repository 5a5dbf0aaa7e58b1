/**
 * A copy of all rooms in one file, made while they run, and rooms made of such a file. The file is an SQLite database: one row
 * for each room, with all of its database as bytes. What is not in it (directory, alarms) is made anew from the rooms.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { backup, DatabaseSync } from "node:sqlite";
import { stateOf } from "../files/checkpoint.ts";
import { fileOf, roomFiles } from "../files/layout.ts";
import { storedIn } from "../files/stored-room.ts";
import { SetupError } from "../setup-error.ts";

/** Tells a backup of this product from any other database: "BHat" as SQLite's application id. */
const APPLICATION = 0x42486174;

export interface BackedUp {
  rooms: number;
  /** Files of which nothing is in the backup, because they cannot be read. */
  leftOut: string[];
}

/** Writes all rooms of a folder into a new file, each as it is at one moment. Rooms may be running. */
export async function backUp(dataDir: string, file: string): Promise<BackedUp> {
  if (existsSync(file)) throw new SetupError(`${file} exists already. Name a file that does not.`);
  if (!existsSync(dirname(file)))
    throw new SetupError(`There is no folder ${dirname(file)}. Make it, or name a file elsewhere.`);
  if (roomFiles(dataDir).length === 0)
    throw new SetupError(`There are no rooms in ${dataDir}. DATA_DIR names another folder.`);
  const leftOut: string[] = [];
  let rooms = 0;
  // Under another name until it is whole: a backup that was cut short is not to be taken for one.
  const unfinished = `${file}.unfinished`;
  const work = mkdtempSync(join(tmpdir(), "both-hats-backup-"));
  try {
    rmSync(unfinished, { force: true });
    const all = new DatabaseSync(unfinished);
    all.exec(
      `PRAGMA application_id = ${APPLICATION}; CREATE TABLE rooms (code TEXT PRIMARY KEY, database BLOB NOT NULL)`,
    );
    const insert = all.prepare("INSERT INTO rooms (code, database) VALUES (?, ?)");
    for (const room of roomFiles(dataDir)) {
      const copy = join(work, "room.sqlite");
      const is = await copyOf(room, copy);
      if (is.is === "room") {
        insert.run(is.code, readFileSync(copy));
        rooms += 1;
      } else if (is.is === "unreadable") leftOut.push(`${room} (${is.why})`);
    }
    all.close();
    renameSync(unfinished, file);
  } finally {
    rmSync(work, { recursive: true });
    rmSync(unfinished, { force: true });
  }
  return { rooms, leftOut };
}

/** Copies a database with its log, as it is at one moment; what is in the copy. */
async function copyOf(file: string, copy: string): Promise<ReturnType<typeof storedIn>> {
  for (const end of ["", "-wal", "-shm"]) rmSync(copy + end, { force: true });
  // Opening it would already change it.
  if (stateOf(file) === "damaged") return { is: "unreadable", why: "its log is damaged" };
  try {
    const database = new DatabaseSync(file, { readOnly: true });
    try {
      // All pages in one step, or a vote that goes on would make it begin again and again.
      await backup(database, copy, { rate: 2 ** 31 - 1 });
    } finally {
      database.close();
    }
    const single = new DatabaseSync(copy);
    single.exec("PRAGMA journal_mode = DELETE");
    single.close();
  } catch (error) {
    return { is: "unreadable", why: error instanceof Error ? error.message : "unknown failure" };
  }
  return storedIn(copy, file);
}

/** Puts the rooms of a backup into a folder that holds none; how many they are. */
export function restore(dataDir: string, file: string): number {
  if (!existsSync(file)) throw new SetupError(`There is no file ${file}.`);
  if (roomFiles(dataDir).length > 0)
    throw new SetupError(
      `${dataDir} has rooms already, and nothing is overwritten. Move that folder away, or restore into another one: DATA_DIR=folder npm run restore -- ${file}`,
    );
  const all = openBackup(file);
  try {
    let rooms = 0;
    for (const { code, database } of all.prepare("SELECT code, database FROM rooms").iterate()) {
      if (typeof code !== "string" || !(database instanceof Uint8Array)) continue;
      const to = fileOf(dataDir, "both-hats-RoomServer", code);
      mkdirSync(dirname(to), { recursive: true });
      writeFileSync(to, database);
      rooms += 1;
    }
    return rooms;
  } finally {
    all.close();
  }
}

function openBackup(file: string): DatabaseSync {
  try {
    const all = new DatabaseSync(file, { readOnly: true });
    if (all.prepare("PRAGMA application_id").get()?.application_id === APPLICATION) {
      if (all.prepare("PRAGMA quick_check").get()?.quick_check === "ok") return all;
    }
    all.close();
  } catch {
    // Told below.
  }
  throw new SetupError(`${file} is no backup of rooms, or it is damaged. Nothing was restored.`);
}
