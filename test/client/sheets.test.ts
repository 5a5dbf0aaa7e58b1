/**
 * A class means one thing on a page. Every style sheet that a page has loaded holds for all of it, so a name that two of its
 * folders use would style what neither of them means.
 */
import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { readImports } from "../layers/imports.ts";

const ROOT = join(import.meta.dirname, "../..");
const imports = readImports(ROOT, ["client", "shared"]);
const PAGES = globSync("client/pages/*/main.tsx", { cwd: ROOT }).sort();

/** The style sheets that a page can come to load. */
function sheetsOf(page: string): string[] {
  const met = new Set([page]);
  for (const file of met) for (const next of imports.get(file) ?? []) met.add(next);
  return [...met].filter((file) => file.endsWith(".css"));
}

/** The classes that a sheet styles by their name alone, wherever they stand. */
function classesIn(sheet: string): string[] {
  const rules = readFileSync(join(ROOT, sheet), "utf8")
    .replace(/\/\*.*?\*\//gs, "")
    .replace(/\([^()]*\)/g, "");
  return [...rules.matchAll(/(?:^|[};{,])\s*\.([a-z][\w-]*)\s*(?=[{,])/g)].map(([, name = ""]) => name);
}

/** A folder and those inside it are written together: `charts/bars` adds to what `charts` says. */
const isOneFamily = (one: string, other: string): boolean =>
  `${one}/`.startsWith(`${other}/`) || `${other}/`.startsWith(`${one}/`);

it.each(PAGES)("no class is styled by two folders whose sheets can stand on one page: %s", (page) => {
  const sheets = sheetsOf(page);
  expect(sheets.length).toBeGreaterThan(0);
  const folders = new Map<string, string>();
  const twice = new Set<string>();
  for (const sheet of sheets) {
    for (const name of classesIn(sheet)) {
      const other = folders.get(name) ?? dirname(sheet);
      if (!isOneFamily(other, dirname(sheet))) twice.add(`${name}: ${other}, ${dirname(sheet)}`);
      folders.set(name, other);
    }
  }
  expect([...twice].sort()).toEqual([]);
});
