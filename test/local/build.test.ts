import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { buildAll, root } from "../../worker/local/build.ts";

it("names no stage of a build that is there already", async () => {
  const stages: string[] = [];
  await buildAll((stage) => stages.push(stage));
  expect(stages).toEqual([]);
});

it("reads markdown without innerHTML, which pages forbid and a server does not have", () => {
  const files = globSync("dist/{client/assets,worker}/*.js", { cwd: root });
  expect(files.length).toBeGreaterThan(10);
  // What makes slides is fetched at a press, and shows nothing that it reads.
  const shown = files.filter((file) => !/[/]files-[\w-]+\.js$/.test(file));
  const asking = shown.filter((file) => /createElement\((["'`])i\1\)/.test(readFileSync(join(root, file), "utf8")));
  expect(asking).toEqual([]);
});
