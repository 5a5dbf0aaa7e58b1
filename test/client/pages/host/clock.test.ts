import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { clockFrom, look, STOPPED, spentInAll, spentOn } from "../../../../client/pages/host/model/clock.ts";
import { typedInto } from "../../../../client/pages/host/model/edited.ts";
import { kitchenTimer } from "../../../../client/ui/time.ts";
import { HostView } from "../../../../shared/protocol/view.ts";
import { choiceStep, sortStep, TestRoom } from "../../../support/room.ts";

const viewOf = (room: TestRoom) => v.parse(HostView, room.view("host"));

describe("the clock of the run sheet", () => {
  it("counts each step while it is in hand, all visits together", () => {
    const room = new TestRoom([sortStep("a"), choiceStep("b")]);
    let clock = look(STOPPED, viewOf(room), 0);
    expect(clock).toBe(STOPPED);
    room.host({ do: "goto", step: "a" });
    clock = look(clock, viewOf(room), 1_000);
    expect(spentOn(clock, "a", 4_000)).toBe(3_000);
    room.host({ do: "goto", step: "b" });
    clock = look(clock, viewOf(room), 5_000);
    room.host({ do: "goto", step: "a" });
    clock = look(clock, viewOf(room), 7_000);
    expect([spentOn(clock, "a", 8_000), spentOn(clock, "b", 8_000)]).toEqual([5_000, 2_000]);
    expect(spentInAll(clock, 8_000)).toBe(7_000);
    room.host({ do: "end" });
    clock = look(clock, viewOf(room), 9_000);
    expect([spentInAll(clock, 60_000), spentOn(clock, "a", 60_000)]).toEqual([8_000, 6_000]);
  });

  it("stays the same object while nothing has changed, so that it is stored only after a change", () => {
    const room = new TestRoom([sortStep("a")]);
    room.host({ do: "goto", step: "a" });
    const clock = look(STOPPED, viewOf(room), 1_000);
    expect(look(clock, viewOf(room), 2_000)).toBe(clock);
  });

  it("survives a reload, and ignores anything else stored under its name", () => {
    const room = new TestRoom([sortStep("a")]);
    room.host({ do: "goto", step: "a" });
    const clock = look(STOPPED, viewOf(room), 1_000);
    expect(clockFrom(JSON.parse(JSON.stringify(clock)))).toEqual(clock);
    for (const odd of [null, 3, "x", [], { spent: 3, since: {}, startedAt: "x" }])
      expect(clockFrom(odd)).toEqual(STOPPED);
  });

  it("reads like a kitchen timer", () => {
    expect([90_000, 89_001, 1, 0, -5].map(kitchenTimer)).toEqual(["1:30", "1:30", "0:01", "0:00", "0:00"]);
  });
});

describe("a step with what was typed into its form", () => {
  const step = { ...choiceStep("a"), notes: "Say hello." };

  it("changes title, minutes and script, and nothing else", () => {
    expect(typedInto(step, { title: " New ", minutes: "7", notes: "Other" })).toEqual({
      ...step,
      title: "New",
      minutes: 7,
      notes: "Other",
    });
  });

  it("leaves what was there where nothing sensible was typed", () => {
    expect(typedInto(step, { title: " ", minutes: "", notes: "Say hello." })).toEqual(step);
    expect(typedInto(step, { title: "", minutes: "soon", notes: "Say hello." }).minutes).toBe(step.minutes);
    expect(typedInto(step, { title: "", minutes: "900", notes: "" })).toMatchObject({ minutes: 240 });
    expect(typedInto(step, { title: "", minutes: "2,5", notes: "" })).not.toHaveProperty("notes");
  });
});
