import { describe, expect, it } from "vitest";
import { added } from "../../../../client/pages/host/model/added.ts";
import { libraries } from "../../../../shared/agenda/library.ts";
import { sortStep, TestRoom } from "../../../support/room.ts";

describe("adding a step from the library", () => {
  it("gives it an id of its own, so that the same step can be added again and again", () => {
    const { steps } = libraries.en;
    const room = new TestRoom([sortStep("sort")]);
    const sort = steps.find(({ step }) => step.exercise === "sort")!.step;
    for (const _ of [1, 2])
      room.host({ do: "edit", step: added({ ...sort, id: "sort" }, room.state.plan), after: "sort" });
    expect(room.state.plan.map(({ id }) => id)).toEqual(["sort", "sort-3", "sort-2"]);
  });

  it("every one of its steps is taken into a running plan", () => {
    const room = new TestRoom([sortStep("first")]);
    for (const { step } of libraries.en.steps) {
      room.host({ do: "edit", step: added(step, room.state.plan), after: "first" });
    }
    expect(room.state.plan).toHaveLength(libraries.en.steps.length + 1);
  });
});
