/**
 * Checks the types of all parts, side by side: `npm run types`.
 *
 * One thread for each: the compiler's own threads would each work out the same libraries again, for twice the time on two cores.
 */
import { spawn } from "node:child_process";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..");
const COMPILER = join(ROOT, "node_modules/.bin/tsc");

/** What there is to check; what takes longest starts first. */
const PROJECTS = ["test", "client", "test/worker", "worker/local", "worker", "shared"];

/** Prints what is wrong in one part, and returns the compiler's exit code. */
function check(project: string): Promise<number | null> {
  const compiler = spawn(COMPILER, ["-p", project, "--singleThreaded"], { cwd: ROOT, stdio: "inherit" });
  return new Promise((settle, fail) => compiler.once("error", fail).once("exit", settle));
}

const codes = await Promise.all(PROJECTS.map(check));
if (codes.some((code) => code !== 0)) process.exitCode = 1;
