import { describe, expect, it } from "vitest";
import { manifestOf } from "../../../client/exercises/find/manifest.ts";
import type { StepView } from "../../../shared/protocol/view.ts";
import { choiceStep, sortStep, step, TestRoom } from "../../support/room.ts";

const handsOf = (step: StepView) => manifestOf(step.exercise).hands(step);

function closed(plan: ReturnType<typeof step>): TestRoom {
  const room = new TestRoom([plan]);
  room.open(plan.id);
  room.host({ do: "close", step: plan.id });
  return room;
}

describe("R-70 the questions for a show of hands", () => {
  it.each([sortStep(), choiceStep(), step("scenario", "scenario", { scenario: "s1" }), step("venn", "venn", {})])(
    "is what the room takes: $exercise",
    (plan) => {
      const room = closed(plan);
      const items = handsOf(room.view("host").step!);
      const keys = items.flatMap(({ options }) => options.map(({ key }) => key));
      expect(keys.length).toBeGreaterThan(2);
      const counts = Object.fromEntries(keys.map((key) => [key, 2]));
      expect(room.try({ do: "count", step: plan.id, round: 1, counts }).ok).toBe(true);
      expect(room.frozen(plan.id)).toMatchObject({ source: "manual", answered: 2 * items[0]!.options.length });
    },
  );

  it("is nothing that people say about themselves", () => {
    for (const plan of [step("pulse", "pulse", { items: ["ready"] }), choiceStep("choice", { privacy: "S" })]) {
      const room = closed(plan);
      expect(handsOf(room.view("host").step!)).toEqual([]);
      const outcome = room.try({ do: "count", step: plan.id, round: 1, counts: { a: 5 } });
      expect(outcome).toEqual({ ok: false, code: "not-supported" });
    }
  });
});
