/**
 * A copy of all rooms and plans in one file, made while they are in use, and a folder made of such a file. The file is an SQLite
 * database: one row for each room and plan, with all of its database as bytes. What is not in it (directory, alarms) is made anew.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { backup, DatabaseSync } from "node:sqlite";
import { stateOf } from "../files/checkpoint.ts";
import { fileOf, type Objects, planFiles, roomFiles } from "../files/layout.ts";
import { storedPlan } from "../files/stored-plan.ts";
import { storedIn } from "../files/stored-room.ts";
import { SetupError } from "../setup-error.ts";

/** Tells a backup of this product from any other database: "BHat" as SQLite's application id. */
const APPLICATION = 0x42486174;

/** How many rooms and plans there are in a folder or a backup. */
export interface Held {
  rooms: number;
  plans: number;
}

export interface BackedUp extends Held {
  /** Files of which nothing is in the backup, because they cannot be read. */
  leftOut: string[];
}

/** Writes all rooms of a folder into a new file, each as it is at one moment. Rooms may be running. */
export async function backUp(dataDir: string, file: string): Promise<BackedUp> {
  if (existsSync(file)) throw new SetupError(`${file} exists already. Name a file that does not.`);
  if (!existsSync(dirname(file)))
    throw new SetupError(`There is no folder ${dirname(file)}. Make it, or name a file elsewhere.`);
  if (roomFiles(dataDir).length + planFiles(dataDir).length === 0)
    throw new SetupError(`There are no rooms or plans in ${dataDir}. DATA_DIR names another folder.`);
  const leftOut: string[] = [];
  const held = { rooms: 0, plans: 0 };
  // Under another name until it is whole: a backup that was cut short is not to be taken for one.
  const unfinished = `${file}.unfinished`;
  const work = mkdtempSync(join(tmpdir(), "both-hats-backup-"));
  try {
    rmSync(unfinished, { force: true });
    const all = new DatabaseSync(unfinished);
    all.exec(
      `PRAGMA application_id = ${APPLICATION}; CREATE TABLE rooms (code TEXT PRIMARY KEY, database BLOB NOT NULL); ${PLANS}`,
    );
    const insert = all.prepare("INSERT INTO rooms (code, database) VALUES (?, ?)");
    const insertPlan = all.prepare("INSERT INTO plans (name, database) VALUES (?, ?)");
    const copy = join(work, "copy.sqlite");
    for (const room of roomFiles(dataDir)) {
      const is = await copyOf(room, copy, storedIn);
      if (is.is === "room") {
        insert.run(is.code, readFileSync(copy));
        held.rooms += 1;
      } else if (is.is === "unreadable") leftOut.push(`${room} (${is.why})`);
    }
    for (const plan of planFiles(dataDir)) {
      const is = await copyOf(plan, copy, storedPlan);
      if (is.is === "plan") {
        insertPlan.run(is.name, readFileSync(copy));
        held.plans += 1;
      } else if (is.is === "unreadable") leftOut.push(`${plan} (${is.why})`);
    }
    all.close();
    renameSync(unfinished, file);
  } finally {
    rmSync(work, { recursive: true });
    rmSync(unfinished, { force: true });
  }
  return { ...held, leftOut };
}

/** Where the plans are in a backup. */
const PLANS = "CREATE TABLE plans (name TEXT PRIMARY KEY, database BLOB NOT NULL)";

interface Unreadable {
  is: "unreadable";
  why: string;
}

/** Copies a database with its log, as it is at one moment; what `stored` finds in the copy. */
async function copyOf<T>(
  file: string,
  copy: string,
  stored: (file: string, named: string) => T,
): Promise<T | Unreadable> {
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
  return stored(copy, file);
}

/** Puts what is in a backup into a folder that holds nothing; how much it is. */
export function restore(dataDir: string, file: string): Held {
  if (!existsSync(file)) throw new SetupError(`There is no file ${file}.`);
  if (roomFiles(dataDir).length + planFiles(dataDir).length > 0)
    throw new SetupError(
      `${dataDir} has rooms or plans already, and nothing is overwritten. Move that folder away, or restore into another one: DATA_DIR=folder npm run restore -- ${file}`,
    );
  const all = openBackup(file);
  const put = (objects: Objects, query: string) => {
    let written = 0;
    for (const { name, database } of all.prepare(query).iterate()) {
      if (typeof name !== "string" || !(database instanceof Uint8Array)) continue;
      const to = fileOf(dataDir, objects, name);
      mkdirSync(dirname(to), { recursive: true });
      writeFileSync(to, database);
      written += 1;
    }
    return written;
  };
  try {
    const rooms = put("both-hats-RoomServer", "SELECT code AS name, database FROM rooms");
    // A backup from before there were plans has no table of them.
    const hasPlans = all.prepare("SELECT 1 FROM sqlite_master WHERE name = 'plans'").get() !== undefined;
    const plans = hasPlans ? put("both-hats-PlanServer", "SELECT name, database FROM plans") : 0;
    return { rooms, plans };
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
  throw new SetupError(`${file} is no backup of this product, or it is damaged. Nothing was restored.`);
}
