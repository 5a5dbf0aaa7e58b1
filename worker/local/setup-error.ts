/** What the person at the keyboard can put right. */

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
