/**
 * Puts what SQLite has in its logs into the files that they belong to, so that a file is whole by itself. Only while no
 * workerd has the folder open.
 */
import { existsSync, statSync } from "node:fs";
import { cannotUse, SetupError } from "../setup-error.ts";
import { withDatabase } from "./sqlite.ts";
import { type WalState, walState } from "./wal.ts";

/** What came of it; the log stays where it is not `done`. `later`: something is in the way that may pass. */
export type Checkpoint = { is: "done" } | { is: "damaged"; why: string } | { is: "later"; why: SetupError };

/** How much of a database can be read, its log included. */
export function stateOf(file: string): WalState {
  const log = sizeOf(`${file}-wal`);
  // SQLite deletes the log of a database that is missing or empty.
  if (log > 0 && sizeOf(file) === 0) return "damaged";
  return walState(`${file}-wal`);
}

/** Empties a database's log into it. Never for one that is damaged. */
export function checkpoint(file: string): Checkpoint {
  if (!existsSync(`${file}-wal`)) return { is: "done" };
  try {
    return withDatabase<Checkpoint>(
      file,
      (database) =>
        database.prepare("PRAGMA wal_checkpoint(TRUNCATE)").get()?.busy === 0
          ? { is: "done" }
          : { is: "later", why: cannotUse(file, new Error("another program reads it")) },
      (why) => ({ is: "damaged", why }),
    );
  } catch (error) {
    if (error instanceof SetupError) return { is: "later", why: error };
    throw error;
  }
}

/** The same for many, but for those of which something cannot be read. */
export function checkpointAll(files: readonly string[]): void {
  for (const file of files) if (stateOf(file) === "whole") checkpoint(file);
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
