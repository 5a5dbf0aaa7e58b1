import { expect, it } from "vitest";
import { buildAll } from "../../worker/local/build.ts";

it("names no stage of a build that is there already", async () => {
  const stages: string[] = [];
  await buildAll((stage) => stages.push(stage));
  expect(stages).toEqual([]);
});
