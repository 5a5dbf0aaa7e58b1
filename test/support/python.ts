/** Runs one of the scripts beside this file with Python, without any module that does not come with it. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** What the script prints, as JSON; an error that says what is missing where there is no Python. */
export function python(script: string, ...args: string[]): unknown {
  const ran = spawnSync("python3", ["-I", join(import.meta.dirname, "python", script), ...args], { encoding: "utf8" });
  if (ran.error)
    throw new Error(`This test reads files with Python, and needs python3 on the path: ${ran.error.message}`);
  if (ran.status !== 0) throw new Error(`${script} ended with ${ran.status}: ${ran.stderr}`);
  return JSON.parse(ran.stdout);
}
