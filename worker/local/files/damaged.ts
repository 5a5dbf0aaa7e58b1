/** The folder `damaged`: files that could not be read are moved or copied there, where nothing opens them. */
import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { folderOf } from "./layout.ts";
import { storedIn } from "./stored-room.ts";

/** Puts a database and its log there; the folder. */
export function setAside(dataDir: string, file: string, how: "move" | "copy"): string {
  const folder = join(asideOf(dataDir), new Date().toISOString().replaceAll(":", "-"), basename(dirname(file)));
  mkdirSync(folder, { recursive: true });
  for (const one of [file, `${file}-wal`]) {
    if (!existsSync(one)) continue;
    if (how === "copy") copyFileSync(one, join(folder, basename(one)));
    else renameSync(one, join(folder, basename(one)));
  }
  if (how === "move") rmSync(`${file}-shm`, { force: true });
  return folder;
}

/**
 * removes the copies of rooms that have been erased, or whose time has come: before `provenUntil`, in milliseconds since
 * 1970. `taken` are the ids of rooms whose codes the directory has. A room that cannot be read is not known to be erased.
 */
export function removeErased(dataDir: string, taken: ReadonlySet<string>, provenUntil: number): void {
  const folder = asideOf(dataDir);
  if (!existsSync(folder)) return;
  for (const copy of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const name = /[0-9a-f]{64}\.sqlite/.exec(copy)?.[0];
    if (name === undefined || basename(dirname(copy)) !== "both-hats-RoomServer") continue;
    if (isErased(join(folderOf(dataDir, "both-hats-RoomServer"), name), taken, provenUntil)) rmSync(join(folder, copy));
  }
  removeEmpty(folder);
}

function isErased(file: string, taken: ReadonlySet<string>, provenUntil: number): boolean {
  // What SQLite would delete is no room that has gone.
  if (existsSync(`${file}-wal`)) return false;
  const stored = storedIn(file);
  if (stored.is === "room") return stored.expiresAt <= provenUntil;
  return stored.is === "erasing" || (stored.is === "empty" && !taken.has(basename(file, ".sqlite")));
}

function removeEmpty(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isDirectory()) removeEmpty(join(folder, entry.name));
  if (readdirSync(folder).length === 0) rmdirSync(folder);
}

function asideOf(dataDir: string): string {
  return join(dataDir, "damaged");
}
