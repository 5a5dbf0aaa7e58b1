import { globSync } from "node:fs";
import { expect, it } from "vitest";
import { read } from "./citations.ts";

const root = new URL("../..", import.meta.url);

it("README names files and folders that there are", () => {
  const named = [...read("README.md").matchAll(/`((?:client|shared|worker|test)\/[^`…]+)`/g)].map(
    ([, path = ""]) => path,
  );
  expect(named.length).toBeGreaterThan(30);
  const missing = named.filter((path) => globSync(path.replace(/<[^>]+>/g, "*"), { cwd: root.pathname }).length === 0);
  expect(missing).toEqual([]);
});
