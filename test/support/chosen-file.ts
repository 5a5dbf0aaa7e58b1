/** Files that somebody chooses, on this machine's disk: what a test hands to a browser itself goes there as one long text. */
import { truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "./server.ts";

/** The path of a file of that name; a number for its content is so many bytes of nothing. */
export function chosenFile(name: string, content: string | Uint8Array | number): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, typeof content === "number" ? "" : content);
  if (typeof content === "number") truncateSync(path, content);
  return path;
}
