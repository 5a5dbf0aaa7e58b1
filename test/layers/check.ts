/** Holds the layers and the size of files: `node test/layers/check.ts` names what breaks them, and fails if anything does. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readImports } from "./imports.ts";
import { judgeCircles, judgeLayers, readLayers } from "./layers.ts";
import { judgeSizes } from "./sizes.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

const imports = readImports(root, ["shared", "worker", "client", "test"]);
const problems = [
  ...judgeLayers(readLayers(readFileSync(`${root}README.md`, "utf8")), imports),
  ...judgeCircles(imports),
  ...judgeSizes(root, [...imports.keys()]),
];

for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
else {
  const arrows = [...imports.values()].flat().length;
  console.log(`${imports.size} files, ${arrows} imports: no circle, and none points up.`);
}
