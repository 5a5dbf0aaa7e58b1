/** `npm run check`: everything that can be said without running the product. What does not wait for each other runs side by side. */
import { spawn } from "node:child_process";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..");
const BIN = join(ROOT, "node_modules/.bin");

type Step = readonly [program: string, ...args: string[]];

/** In a row each step waits for the one before it. */
const ROWS: readonly (readonly Step[])[] = [
  // Deployed is what was built.
  [
    [process.execPath, "worker/local/build.ts"],
    [join(BIN, "wrangler"), "deploy", "--dry-run", "--outdir", "dist/deploy"],
  ],
  [[process.execPath, "test/types.ts"]],
  [
    [join(BIN, "biome"), "check", "--error-on-warnings"],
    [process.execPath, "test/layers/check.ts"],
  ],
];

/** Prints what a step has said once it has ended, in one piece; false where it failed. */
function run([program, ...args]: Step): Promise<boolean> {
  const child = spawn(program, args, { cwd: ROOT, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => (said += String(data)));
  return new Promise((settle, fail) =>
    child.once("error", fail).once("close", (code) => {
      process.stdout.write(said);
      settle(code === 0);
    }),
  );
}

async function inRow(steps: readonly Step[]): Promise<boolean> {
  for (const step of steps) if (!(await run(step))) return false;
  return true;
}

const passed = await Promise.all(ROWS.map(inRow));
if (passed.includes(false)) process.exitCode = 1;
