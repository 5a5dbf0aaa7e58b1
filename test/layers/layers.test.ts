import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { readImports } from "./imports.ts";
import { judgeCircles, judgeLayers, readLayers } from "./layers.ts";
import { judgeSizes } from "./sizes.ts";

const MAP = `
## Find your way

| folder | what is there |
| --- | --- |
| \`shared/*.ts\` | the ground |
| \`shared/room\` | the workshop |
| \`worker\` | the platform |
| \`client/words\`, \`client/ui\` | words and controls |
| \`client/pages/<page>\` | pages |
`;

const roots: string[] = [];
afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true });
});

/** What the check says of a project with these files; those that it needs for every row are there already. */
function judge(files: Record<string, string>): string[] {
  const root = `${mkdtempSync(join(tmpdir(), "layers-"))}/`;
  roots.push(root);
  const rows = {
    "worker/index.ts": "",
    "client/ui/base.css": "",
    "client/words/en/host.ts": "",
    "shared/room/view.ts": "",
  };
  const project = {
    "package.json": `{ "imports": { "#words/*": "./client/words/en/*" } }`,
    "shared/limits.ts": "",
    "client/pages/host/main.tsx": "",
    ...rows,
    ...files,
  };
  for (const [path, text] of Object.entries(project)) {
    mkdirSync(dirname(root + path), { recursive: true });
    writeFileSync(root + path, text);
  }
  const imports = readImports(root, ["shared", "worker", "client"]);
  return [...judgeLayers(readLayers(MAP), imports), ...judgeCircles(imports), ...judgeSizes(root, [...imports.keys()])];
}

test("imports that point down are let through", () => {
  const files = {
    "shared/room/view.ts": `import "../limits.ts"; import { parse } from "valibot";`,
    "worker/index.ts": `export { view } from "../shared/room/view.ts"; import { DurableObject } from "cloudflare:workers";`,
    "client/pages/host/main.tsx": `import * as words from "#words/host.ts"; import "./host.css";`,
    "client/pages/host/host.css": `@import "../../ui/base.css";`,
    "client/pages/host/index.html": `<script type="module" src="./main.tsx"></script>`,
  };
  expect(judge(files)).toEqual([]);
});

test.each([
  ["an import", `import { view } from "./room/view.ts";`],
  ["an import of a type", `import type { View } from "./room/view.ts";`],
  ["a type within an import", `import { type View } from "./room/view.ts";`],
  ["a type written as import()", `type View = import("./room/view.ts").View;`],
  ["a lazy import", `const view = () => import("./room/view.ts");`],
  ["an export of what another file has", `export * from "./room/view.ts";`],
  ["a glob", `const views = import.meta.glob<object>(["./room/*.ts", "!./room/other.ts"]);`],
])("%s that points up is found", (_, code) => {
  expect(judge({ "shared/limits.ts": code })).toEqual([
    "shared/limits.ts imports shared/room/view.ts, which comes later in README's map of folders.",
  ]);
});

test.each([
  ["a style sheet", { "client/ui/base.css": `@import "../pages/host/host.css";`, "client/pages/host/host.css": "" }],
  ["a page", { "client/ui/frame.html": `<script src="../pages/host/main.tsx"></script>` }],
])("%s that imports from above is found", (_, files) => {
  expect(judge(files)).toEqual([expect.stringContaining("which comes later in README's map of folders.")]);
});

test("words are found by their short name", () => {
  expect(judge({ "shared/limits.ts": `import { door } from "#words/host.ts";` })).toEqual([
    "shared/limits.ts imports client/words/en/host.ts, which is neither of its own part of the product nor shared.",
  ]);
});

test("a page may not import another page, though both stand in one row", () => {
  expect(judge({ "client/pages/stage/main.tsx": `import "../host/main.tsx";` })).toEqual([
    "client/pages/stage/main.tsx imports client/pages/host/main.tsx, and neither is to know the other.",
  ]);
});

test("a folder that is named in the same row as `<page>` is none of its siblings", () => {
  const map = [["client/pages/<page>", "client/pages/frame"]];
  const imports = new Map([
    ["client/pages/frame/main.ts", ["client/pages/host/main.tsx"]],
    ["client/pages/host/main.tsx", []],
  ]);
  expect(judgeLayers(map, imports)).toEqual([]);
});

test("a circle is found, if only by types, and told by its shortest way round", () => {
  const files = {
    "shared/room/a.ts": `import type { B } from "./b.ts"; import "./c.ts";`,
    "shared/room/b.ts": `import type { A } from "./a.ts";`,
    "shared/room/c.ts": `import "./b.ts";`,
  };
  expect(judge(files)).toEqual([
    "3 files import each other in a circle, such as shared/room/a.ts -> shared/room/b.ts -> shared/room/a.ts.",
  ]);
});

test("a file without a row, and a row without a file, are found", () => {
  expect(judge({ "shared/new/idea.ts": "" })).toEqual([
    "shared/new/idea.ts lies in no row of README's map of folders.",
  ]);
  expect(judgeLayers([["shared/gone"]], new Map())).toHaveLength(1);
});

test("a file of more than 300 lines and a style sheet of more than 200 are found", () => {
  const files = { "shared/limits.ts": "\n".repeat(301), "client/ui/base.css": "\n".repeat(201) };
  expect(judge(files)).toEqual([
    "client/ui/base.css has 201 lines; 200 are the most.",
    "shared/limits.ts has 301 lines; 300 are the most.",
  ]);
  expect(judge({ "shared/limits.ts": "\n".repeat(300), "client/ui/base.css": "\n".repeat(200) })).toEqual([]);
});

test("what cannot be read is named", () => {
  expect(() => judge({ "shared/limits.ts": "import from;" })).toThrow("shared/limits.ts cannot be read");
});
