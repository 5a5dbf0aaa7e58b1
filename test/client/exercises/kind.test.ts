import { expect, test } from "vitest";
import { kindOf } from "../../../client/exercises/find/manifest.ts";
import { libraries } from "../../../shared/agenda/library.ts";

test("a break and a closing round are called so; other steps are called after their exercise", () => {
  const kind = (id: string) => kindOf(libraries.en.steps.find(({ step }) => step.id === id)!.step);
  expect(["break", "round", "note", "sort"].map(kind)).toEqual(["Break", "Closing round", "Page", "Sort"]);
  expect(kindOf({ exercise: "juggle", settings: {} })).toBe("");
});
