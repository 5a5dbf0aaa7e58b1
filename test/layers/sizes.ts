/** Holds the size of files: one idea each, so that it is read in one go. */
import { readFileSync } from "node:fs";
import { extname, join } from "node:path";

/** The most lines that a file of a kind may have. */
const MOST: Readonly<Record<string, number>> = { ".ts": 300, ".tsx": 300, ".css": 200 };

/** Every file that is too long. */
export function judgeSizes(root: string, files: readonly string[]): string[] {
  return files.flatMap((file) => {
    const most = MOST[extname(file)] ?? Number.POSITIVE_INFINITY;
    const lines = readFileSync(join(root, file), "utf8").split("\n").length - 1;
    return lines > most ? [`${file} has ${lines} lines; ${most} are the most.`] : [];
  });
}
