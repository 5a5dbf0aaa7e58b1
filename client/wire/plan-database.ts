/** The database in which a browser keeps plans. */
import { type DBSchema, type IDBPDatabase, openDB } from "idb";

/** A plan in its row; what it says may come from an earlier page, and whoever reads it looks at it first. */
export interface PlanRow {
  id: string;
  version: number;
  /** Milliseconds since 1970, by this machine's clock. */
  changedAt: number;
  draft: unknown;
}

interface Schema extends DBSchema {
  plans: { key: string; value: PlanRow };
}

export type PlanDatabase = IDBPDatabase<Schema>;

/** Also the name of the channel on which tabs tell each other of plans. */
export const NAME = "both-hats";
const VERSION = 1;

/** Opens the database; `closed` is called when it has to be opened anew. */
export function openPlans(closed: () => void): Promise<PlanDatabase> {
  return openDB<Schema>(NAME, VERSION, {
    upgrade: (db) => void db.createObjectStore("plans", { keyPath: "id" }),
    // A newer build in another tab wants to change the database: it goes first.
    blocking: (_old, _new, { target }) => {
      if (target instanceof IDBDatabase) target.close();
      closed();
    },
    terminated: closed,
  });
}
