/**
 * Takes the rules of the room out one by one, in a copy of the source, and plays pairs against each: a rule that nobody would
 * miss is not held by them. Prints a table.
 *
 *     node test/interference/mutants.ts [words of a mutant's name]
 *
 * `PAIRS=1000` plays so many against each mutant that has not been caught before (1,200 unless said). It takes about twenty
 * minutes, so it is no part of `npm test`; that each text still stands in its file is (`mutants.test.ts`).
 */
import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { MUTANTS, type Mutant } from "./mutations.ts";

const ROOT = join(import.meta.dirname, "../..");
const PAIRS = process.env.PAIRS ?? "1200";
const run = promisify(execFile);

const CONFIG = `export default { test: { testTimeout: 600_000, include: ["test/interference/interference.test.ts"] }, define: { BUILD: '"test"' } };`;

/** The source and these tests, in a folder of their own. */
async function copy(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "mutants-"));
  for (const name of ["shared", "worker", "test", "package.json", "tsconfig.json"])
    await cp(join(ROOT, name), join(folder, name), { recursive: true });
  await symlink(join(ROOT, "node_modules"), join(folder, "node_modules"));
  await writeFile(join(folder, "vitest.config.ts"), CONFIG);
  return folder;
}

/** The seed of the first pair that notices, or null. */
async function caughtBy(folder: string, { file, text, instead }: Mutant): Promise<string | null> {
  const path = join(folder, file);
  const source = await readFile(path, "utf8");
  if (source.split(text).length !== 2) throw new Error(`${file} does not have this once: ${text}`);
  await writeFile(
    path,
    source.replace(text, () => instead),
  );
  try {
    await run(join(ROOT, "node_modules/.bin/vitest"), ["run", "--root", folder], {
      env: { ...process.env, FUZZ_RUNS: PAIRS, NO_COLOR: "1" },
      maxBuffer: 64 * 1024 * 1024,
    });
    return null;
  } catch (error) {
    const said = typeof error === "object" && error !== null && "stdout" in error ? String(error.stdout) : "";
    const also = typeof error === "object" && error !== null && "stderr" in error ? String(error.stderr) : "";
    return /SEED=\d+\n[^\n]*/.exec(said + also)?.[0].replace("\n", ", ") ?? `?? ${(also || said).slice(-600)}`;
  } finally {
    await writeFile(path, source);
  }
}

const wanted = process.argv.slice(2).join(" ");
const folder = await copy();
let missed = 0;
try {
  console.log("| what is taken out | caught by |\n| --- | --- |");
  for (const mutant of MUTANTS.filter(({ name }) => name.includes(wanted))) {
    const by = await caughtBy(folder, mutant);
    if (by === null) missed += 1;
    console.log(`| ${mutant.name} (\`${mutant.file}\`) | ${by ?? `NOT CAUGHT in ${PAIRS} pairs`} |`);
  }
} finally {
  await rm(folder, { recursive: true });
}
process.exitCode = missed > 0 ? 1 : 0;
