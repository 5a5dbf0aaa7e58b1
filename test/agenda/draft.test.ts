/** Steps of a plan in the making. */
import { expect, test } from "vitest";
import { newStepId, priorityOf } from "../../shared/agenda/draft.ts";
import { entryOf } from "../../shared/agenda/library.ts";

test("breaks, the closing round and the commitment must stay unless the plan says otherwise; other steps should", () => {
  const priority = (name: string) => priorityOf(entryOf(name, "en")!.step);
  expect(["break", "round", "commit", "commit-short"].map(priority)).toEqual(["must", "must", "must", "must"]);
  expect(["note", "sort", "exit"].map(priority)).toEqual(["should", "should", "should"]);
  expect(priorityOf({ ...entryOf("commit", "en")!.step, priority: "could" })).toBe("could");
  expect(priorityOf({ exercise: "note", settings: { kind: "break" } })).toBe("must");
});

test("a new step's id is like the one it was made from, and none that is there", () => {
  expect(newStepId("sort", [])).toBe("sort");
  expect(newStepId("sort", [{ id: "sort" }])).toBe("sort-2");
  expect(newStepId("sort-2", [{ id: "sort" }, { id: "sort-2" }])).toBe("sort-3");
  expect(newStepId("x".repeat(36), [{ id: "x".repeat(30) }])).toBe(`${"x".repeat(30)}-2`);
});
