/** The register and the folders of exercises: the same list, and one shape in every folder. */
import { existsSync, readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { exercises } from "../../shared/exercises/index.ts";

const shared = new URL("../../shared/exercises/", import.meta.url);
const folders = readdirSync(shared, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

it("every folder is in the register under its own name, and nothing else is", () => {
  expect(Object.entries(exercises).map(([name, { id }]) => [name, id])).toEqual(
    Object.keys(exercises).map((name) => [name, name]),
  );
  expect(Object.keys(exercises).sort()).toEqual(folders.sort());
});

it.each(Object.values(exercises))("$id has one file each for settings, answer, result and index", ({ id, schemas }) => {
  const files = ["settings.ts", ...(schemas.answer ? ["answer.ts"] : []), "result.ts", "index.ts"];
  expect(files.filter((file) => !existsSync(new URL(`${id}/${file}`, shared)))).toEqual([]);
});
