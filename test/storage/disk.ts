/** A Durable Object's storage on Node's own SQLite: the same database, in a process whose memory can be limited. */
import { DatabaseSync, type SQLInputValue } from "node:sqlite";
import type { Store } from "../../shared/room/store/store.ts";

/** Named by its address: its types are those of the runtime that it is written for, and not Node's. */
const { SqliteStore }: { SqliteStore: new (storage: unknown) => Store } = await import(
  new URL("../../worker/room/sqlite/store.ts", import.meta.url).href
);

/** A store on a database of its own, in a temporary file that is gone with the process. */
export function diskStore(): { store: Store; db: DatabaseSync } {
  const db = new DatabaseSync("");
  const exec = (query: string, ...values: SQLInputValue[]) => {
    // As in an object, several statements may come at once, but only without values.
    if (values.length === 0 && query.includes(";")) {
      db.exec(query);
      return { toArray: () => [], rowsWritten: 0 };
    }
    const statement = db.prepare(query);
    if (!/^\s*(SELECT|EXPLAIN)/.test(query))
      return { toArray: () => [], rowsWritten: Number(statement.run(...values).changes) };
    return {
      toArray: () => statement.all(...values),
      one: () => statement.get(...values),
      [Symbol.iterator]: () => statement.iterate(...values),
    };
  };
  let depth = 0;
  const transactionSync = <T>(run: () => T): T => {
    const name = `level${depth}`;
    db.exec(`SAVEPOINT ${name}`);
    depth += 1;
    try {
      const result = run();
      db.exec(`RELEASE ${name}`);
      return result;
    } catch (error) {
      db.exec(`ROLLBACK TO ${name}; RELEASE ${name}`);
      throw error;
    } finally {
      depth -= 1;
    }
  };
  return { store: new SqliteStore({ sql: { exec }, transactionSync }), db };
}
