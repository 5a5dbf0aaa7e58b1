/** Holds the layers and the size of files: `node test/layers/check.ts` names what breaks them, and fails if anything does. */
import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import allowed from "./allowed.json" with { type: "json" };
import { readImports } from "./imports.ts";
import { judgeCircles, judgeLayers, type Problem, readLayers } from "./layers.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
/** The most lines that a file of a kind may have. */
const LINES = { ts: 300, tsx: 300, css: 200 };

const imports = readImports(root, ["shared", "worker", "client", "test"]);
const problems = [
  ...judgeLayers(readLayers(readFileSync(`${root}README.md`, "utf8")), imports),
  ...judgeCircles(imports),
  ...longFiles(),
].filter(({ key }) => !allowed.some((known) => key.startsWith(known)));

for (const { text } of problems) console.error(text);
if (problems.length > 0) process.exitCode = 1;
else
  console.log(
    `${imports.size} files, ${[...imports.values()].flat().length} imports: no circle, and none points up, but for ${allowed.length} known.`,
  );

function longFiles(): Problem[] {
  return Object.entries(LINES).flatMap(([kind, most]) =>
    globSync(`{shared,worker,client,test}/**/*.${kind}`, { cwd: root }).flatMap((file) => {
      const lines = readFileSync(root + file, "utf8").split("\n").length - 1;
      return lines > most ? [{ key: `long: ${file}`, text: `${file} has ${lines} lines; ${most} are the most.` }] : [];
    }),
  );
}
