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

it("loads what a page shows in few files, and no page has the style sheet of another kind of screen", () => {
  const filesOf = (page: string) => {
    const html = readFileSync(join(root, "dist/client", page, "index.html"), "utf8");
    return [...html.matchAll(/ (?:href|src)="(\/assets\/[^"]+)"/g)].map(([, file = ""]) => file);
  };
  const stylesOf = (page: string) =>
    filesOf(page)
      .filter((file) => file.endsWith(".css"))
      .map((file) => readFileSync(join(root, "dist/client", file), "utf8"))
      .join("");
  for (const page of ["host", "stage", "report"]) expect(filesOf(page).length, page).toBeLessThan(20);
  // The sizes of text on a laptop; a stage and a phone go by the screen's own.
  const sizes = /--text-xxl:/g;
  const timesIn = (page: string) => stylesOf(page).match(sizes)?.length;
  expect(timesIn("host")).toBe(timesIn("home"));
  expect(timesIn("report")).toBe(timesIn("home"));
  expect(timesIn("stage")).toBe(timesIn("join"));
  expect(timesIn("stage")).not.toBe(timesIn("host"));
});
