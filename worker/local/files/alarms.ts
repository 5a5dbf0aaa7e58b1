/** The alarms of a class of objects, in the file that Miniflare keeps of them: without its alarm an object is never erased. */
import { alarmsOf, fileOf, idOf, type Objects } from "./layout.ts";
import { change, hasTable } from "./sqlite.ts";

/** The object that goes by a name, and when it is to be erased, in milliseconds since 1970. */
export interface Due {
  name: string;
  at: number;
}

/**
 * Gives every object an alarm at its time at the latest: one that was put off may have been so by a clock that was wrong. The
 * objects with the ids `closed` are to have none, or that would open them.
 */
export function mendAlarms(
  dataDir: string,
  objects: Objects,
  due: readonly Due[],
  closed: readonly string[] = [],
): void {
  if (due.length === 0 && closed.length === 0) return;
  change(alarmsOf(dataDir, objects), (database) => {
    database.exec(ALARM_TABLE);
    const find = database.prepare("SELECT 1 FROM _cf_ALARM WHERE actor_id = ? AND scheduled_time <= ?");
    const set = database.prepare(
      "INSERT OR REPLACE INTO _cf_ALARM (actor_id, scheduled_time, actor_name) VALUES (?, ?, ?)",
    );
    for (const { name, at } of due) {
      const id = idOf(objects, name);
      const time = nanoseconds(at);
      if (find.get(id, time)) continue;
      // First, or nobody would see to it should this fail.
      bringForward(fileOf(dataDir, objects, name), time);
      set.run(id, time, name);
    }
    const remove = database.prepare("DELETE FROM _cf_ALARM WHERE actor_id = ?");
    for (const id of closed) remove.run(id);
  });
}

/** Changes an object's own note of its alarm: workerd lets none through that comes before. */
function bringForward(file: string, at: bigint): void {
  if (!hasTable(file, "_cf_METADATA")) return;
  change(file, (database) => {
    database.prepare("UPDATE _cf_METADATA SET value = ? WHERE key = 1 AND value > ?").run(at, at);
  });
}

function nanoseconds(ms: number): bigint {
  return BigInt(ms) * 1_000_000n;
}

/** As workerd makes it; times in nanoseconds since 1970. */
const ALARM_TABLE =
  "CREATE TABLE IF NOT EXISTS _cf_ALARM (actor_id TEXT PRIMARY KEY, scheduled_time INTEGER, actor_name TEXT) WITHOUT ROWID";
