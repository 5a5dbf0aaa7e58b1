/** The object of a room has 128 MB. Each kind runs in a process of its own whose heap may have 100, and which ends if it needs more. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, it } from "vitest";

const run = promisify(execFile);
const SCRIPT = new URL("memory.ts", import.meta.url).pathname;

it.each([
  ["largest", "loaded"],
  ["text", "texts.csv, 10."],
  ["sort", "answers.csv, 2"],
])(
  "20,000 people, %s: a step is loaded, closed and written to files within the memory that there is",
  { timeout: 120_000 },
  async (kind, done) => {
    const { stdout } = await run(process.execPath, ["--expose-gc", "--max-old-space-size=100", SCRIPT, kind]);
    expect(stdout).toContain(done);
    expect(stdout).toContain("at most");
  },
);
