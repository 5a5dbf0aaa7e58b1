import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { MUTANTS } from "./mutations.ts";

const ROOT = join(import.meta.dirname, "../..");

it.each(MUTANTS)("$name can be taken out: it stands in its file once", ({ file, text, instead }) => {
  const source = readFileSync(join(ROOT, file), "utf8");
  expect(source.split(text)).toHaveLength(2);
  expect(instead).not.toBe(text);
});
