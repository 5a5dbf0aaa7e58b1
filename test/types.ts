/**
 * Checks the types of all parts, side by side: `npm run types`.
 *
 * One thread for each: the compiler's own threads would each work out the same libraries again, for twice the time on two cores.
 * Its memory is collected late: each part's fits several times, and collecting it often takes a fifth of the time.
 */
import { spawn } from "node:child_process";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..");
const COMPILER = join(ROOT, "node_modules/.bin/tsc");

/** What there is to check; what takes longest starts first. */
const PROJECTS = ["test", "client", "test/worker", "worker/local", "worker", "shared"];

/** Prints what is wrong in one part, and returns the compiler's exit code. */
function check(project: string): Promise<number | null> {
  const env = { GOGC: "600", ...process.env };
  const compiler = spawn(COMPILER, ["-p", project, "--singleThreaded"], { cwd: ROOT, env, stdio: "inherit" });
  return new Promise((settle, fail) => compiler.once("error", fail).once("exit", settle));
}

const codes = await Promise.all(PROJECTS.map(check));
if (codes.some((code) => code !== 0)) process.exitCode = 1;
