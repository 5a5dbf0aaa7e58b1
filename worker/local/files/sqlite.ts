/** Opens SQLite files. A damaged one is told from one that cannot be used at the moment. */
import { existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { cannotUse, hasCode } from "../setup-error.ts";

/** SQLite's result codes CORRUPT and NOTADB; and ERROR, as what it is asked is right, so what is stored must be wrong. */
const DAMAGE: ReadonlySet<number> = new Set([11, 26, 1]);

/**
 * Does a task with a database, or what `damaged` says where the file is no sound one. Fails with a `SetupError` where it
 * cannot be used for any other reason, such as a full disk or a lock: the same may go well later.
 */
export function withDatabase<T>(file: string, task: (database: DatabaseSync) => T, damaged: (why: string) => T): T {
  try {
    // Opened for reading only, it would leave an empty log behind.
    const database = new DatabaseSync(file);
    try {
      return task(database);
    } finally {
      database.close();
    }
  } catch (error) {
    if (!hasCode(error) || error.errcode === undefined) throw error;
    // Its lowest byte is the code, the others say more of it.
    if (DAMAGE.has(error.errcode & 0xff)) return damaged(error.message);
    throw cannotUse(file, error);
  }
}

/** The texts in the column `value` of a query; none where there is no such file or table. */
export function texts(file: string, query: string): string[] {
  if (!existsSync(file)) return [];
  const read = (database: DatabaseSync) => database.prepare(query).all();
  return withDatabase(file, read, () => []).flatMap(({ value }) => (typeof value === "string" ? [value] : []));
}

/** Whether a database has a table. */
export function hasTable(file: string, table: string): boolean {
  return texts(file, "SELECT name AS value FROM sqlite_master WHERE type = 'table'").includes(table);
}

/** Changes a database, or makes it; all of the task or nothing. */
export function change(file: string, task: (database: DatabaseSync) => void): void {
  mkdirSync(dirname(file), { recursive: true });
  withDatabase(
    file,
    (database) => {
      database.exec("PRAGMA journal_mode = WAL; BEGIN");
      task(database);
      database.exec("COMMIT");
    },
    (why) => {
      throw cannotUse(file, new Error(why));
    },
  );
}

/** Whether all of a database can be read. */
export function isSound(file: string): boolean {
  const check = (database: DatabaseSync) => database.prepare("PRAGMA quick_check").get()?.quick_check === "ok";
  return withDatabase(file, check, () => false);
}
