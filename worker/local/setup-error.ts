/** Errors that the person who starts the server can put right. */
import { dirname } from "node:path";
import { unsavedIn } from "./machine/disk.ts";

/** Says in one line what is the matter and what to do. */
export class SetupError extends Error {}

export function portTaken(port: number): SetupError {
  return new SetupError(
    `Port ${port} is taken by another program. Stop that one, or start with another port: PORT=${port + 1} npm start`,
  );
}

/** Why nothing can be written to the data folder, from what the system said. */
export function cannotWrite(folder: string, error: unknown): SetupError {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  switch (code) {
    case "ENOSPC":
    case "EDQUOT":
      return new SetupError(
        `The disk is full: cannot write to ${folder}. Free some space, or set DATA_DIR to a folder on another disk.`,
      );
    case "EROFS":
      return new SetupError(
        `The disk is read-only: cannot write to ${folder}. Set DATA_DIR to a folder on a disk that can be written to.`,
      );
    case "EACCES":
    case "EPERM":
      return new SetupError(
        `No permission to write to ${folder}. Give yourself that permission, or set DATA_DIR to a folder of your own.`,
      );
    case "EEXIST":
    case "ENOTDIR":
      return new SetupError(`${folder}, or a part of that path, is a file. Set DATA_DIR to a folder.`);
    default:
      return new SetupError(
        `Cannot write to ${folder} (${error instanceof Error ? error.message : error}). Set DATA_DIR to another folder.`,
      );
  }
}

/** An error of the system (`code`) or of SQLite (`errcode` too). */
interface Coded extends Error {
  code: string;
  errcode?: number;
  path?: string;
}

export function hasCode(error: unknown): error is Coded {
  return error instanceof Error && "code" in error && typeof error.code === "string";
}

/** Why a file of the data folder cannot be used now, though it may be sound, from what SQLite or the system said. */
export function cannotUse(file: string, error: unknown): SetupError {
  return new SetupError(`${file} cannot be used now: ${causeOf(file, error)} Nothing in it was changed.`);
}

function causeOf(file: string, error: unknown): string {
  // Of a full disk SQLite often says no more than that something could not be written or opened.
  const full = unsavedIn(dirname(file)) === "full";
  switch (full ? "ENOSPC" : hasCode(error) ? (SQLITE_CAUSES.get((error.errcode ?? 0) & 0xff) ?? error.code) : null) {
    case "ENOSPC":
    case "EDQUOT":
      return "the disk is full. Free some space.";
    case "EBUSY":
      return "another program has it open. End that one.";
    case "EROFS":
      return "it is read-only. Make it and its folder writable.";
    case "EACCES":
    case "EPERM":
      return "there is no permission. Give yourself the permission to read and write it.";
    case "ENOENT":
      return "it cannot be opened. See that it is a file, and that you may read and write it and its folder.";
    default:
      return `${error instanceof Error ? error.message : error}. See whether the disk is in order.`;
  }
}

/** SQLite's result codes FULL, BUSY, LOCKED, READONLY, PERM, AUTH and CANTOPEN, as the system would say it. */
const SQLITE_CAUSES: ReadonlyMap<number, string> = new Map([
  [13, "ENOSPC"],
  [5, "EBUSY"],
  [6, "EBUSY"],
  [8, "EROFS"],
  [3, "EACCES"],
  [23, "EACCES"],
  [14, "ENOENT"],
]);
