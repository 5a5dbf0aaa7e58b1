/**
 * Puts what SQLite has in its logs into the files that they belong to, so that a file is whole by itself. Only while no
 * workerd has the folder open.
 */
import { existsSync, statSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { type WalState, walState } from "./wal.ts";

/** How much of a database can be read, its log included. */
export function stateOf(file: string): WalState {
  const log = sizeOf(`${file}-wal`);
  // SQLite deletes the log of a database that is missing or empty.
  if (log > 0 && sizeOf(file) === 0) return "damaged";
  return walState(`${file}-wal`);
}

/** Empties a database's log into it; false where that fails, and then the log stays. Never for one that is damaged. */
export function checkpoint(file: string): boolean {
  if (!existsSync(`${file}-wal`)) return true;
  try {
    const database = new DatabaseSync(file);
    try {
      return database.prepare("PRAGMA wal_checkpoint(TRUNCATE)").get()?.busy === 0;
    } finally {
      database.close();
    }
  } catch {
    return false;
  }
}

/** The same for many, but for those of which something cannot be read. */
export function checkpointAll(files: readonly string[]): void {
  for (const file of files) if (stateOf(file) === "whole") checkpoint(file);
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
