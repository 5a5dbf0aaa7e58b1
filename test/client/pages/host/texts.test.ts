import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { allHidden, isWorded, listedTexts, writtenByItem } from "../../../../client/pages/host/model/items.ts";
import { primaryOf } from "../../../../client/pages/host/model/next.ts";
import { phaseName } from "../../../../client/pages/host/step/phase-name.ts";
import { HostView, type StepResult } from "../../../../shared/protocol/view.ts";
import { step, TestRoom } from "../../../support/room.ts";

const worded = (result: StepResult["rounds"][number]["result"]): StepResult => ({
  rounds: [{ round: 1, eligible: 4, answered: 4, passed: 0, result }],
});

describe("people's own words on the host page", () => {
  it("lists what a reveal would show, each once", () => {
    const words = [
      { word: "fair", count: 3 },
      { word: "calm", count: 1 },
    ];
    expect(listedTexts(worded({ exercise: "cloud", n: 4, words, more: 0 }))).toEqual([
      { text: "fair", count: 3 },
      { text: "calm", count: 1 },
    ]);
    expect(listedTexts(worded({ exercise: "text", n: 4, texts: ["a", "a", "b"], more: 0 }))).toEqual([
      { text: "a" },
      { text: "b" },
    ]);
    expect(listedTexts(null)).toEqual([]);
  });

  it("puts texts beside what they answer", () => {
    const room = new TestRoom([step("cloud", "cloud", { prompt: "Which words?" })]);
    room.joinMany(3);
    room.host({ do: "open", step: "cloud", round: 1, from: "setup" });
    const view = v.parse(HostView, room.view("host"));
    const face = view.step;
    if (!face) throw new Error("no step");
    expect(isWorded(face)).toBe(true);
    expect(phaseName(view)).toBe("Answers are open");
    const written = [
      { item: "why", text: "a" },
      { item: "why", text: "a" },
      { item: "how", text: "b" },
    ];
    expect(writtenByItem(face, written)).toEqual([
      { item: "why", asked: undefined, texts: ["a"] },
      { item: "how", asked: undefined, texts: ["b"] },
    ]);
  });

  it("knows when too few people answered for anything to be shown", () => {
    expect(allHidden({ exercise: "cloud", n: null, words: [], more: 0 })).toBe(true);
    expect(allHidden({ exercise: "text", n: 3, texts: [], more: 0 })).toBe(false);
    expect(allHidden({ exercise: "pulse", items: [{ id: "one", hidden: true }] })).toBe(true);
    expect(
      allHidden({
        exercise: "pulse",
        items: [
          { id: "one", hidden: true },
          { id: "two", n: 6, written: true },
        ],
      }),
    ).toBe(false);
    expect(allHidden(undefined)).toBe(false);
  });

  it("says that nobody has answered where nobody has", () => {
    const room = new TestRoom([step("cloud", "cloud", { prompt: "Which words?" })]);
    room.host({ do: "open", step: "cloud", round: 1, from: "setup" });
    room.host({ do: "close", step: "cloud" });
    const view = v.parse(HostView, room.view("host"));
    expect(primaryOf(view, room.plan, [])).toMatchObject({ label: "reveal", blocked: "no-answers" });
    const waiting: HostView = { ...view, peek: { rounds: [] }, unread: true };
    expect(primaryOf(waiting, room.plan, [])?.blocked).toBeUndefined();
  });
});
