import { describe, expect, it } from "vitest";
import { type Previewed, previewModel } from "../../../client/sample-room/preview-model.ts";
import { sampleRoom } from "../../../client/sample-room/sample-room.ts";
import type { DraftStep } from "../../../shared/agenda/draft.ts";
import { libraries } from "../../../shared/agenda/library.ts";
import { START } from "../../support/room.ts";

const ready = (id: string): DraftStep => libraries.en.steps.find(({ step }) => step.id === id)!.step;

/** A preview with a stage that looks on; `pause` lets the time pass for which it waits. */
function previewOf(first: DraftStep, more: Partial<Previewed> = {}) {
  const room = sampleRoom({
    title: "P",
    origin: "https://hats.example",
    build: "t",
    now: () => START,
    after: () => {},
  });
  let waiting: (() => void) | null = null;
  const model = previewModel({
    room,
    after: (_ms, task) => {
      waiting = task;
      return () => {
        waiting = null;
      };
    },
  });
  const follow = (step: DraftStep, now: Partial<Previewed> = more) =>
    model.follow({ step, before: [], people: 24, locale: "en", ...now });
  follow(first);
  const heard: string[] = [];
  room.plug((text) => heard.push(text)).hear(JSON.stringify({ t: "hello", v: 2, role: "stage", key: "k".repeat(22) }));
  const views = () => heard.map((text) => JSON.parse(text)).filter(({ view }) => view !== undefined);
  return {
    model,
    follow,
    shown: () => views().at(-1).view.step,
    count: () => views().length,
    pause: () => {
      const task = waiting;
      waiting = null;
      task?.();
    },
  };
}

describe("the preview of a step", () => {
  it("shows every ready step in each phase that it has", () => {
    for (const { step } of libraries.en.steps) {
      const { model, shown } = previewOf(step);
      const phases = {
        open: "collecting",
        talk: "huddle",
        second: "collecting",
        revealed: "revealed",
        debrief: "debrief",
      };
      for (const phase of model.phases.value) {
        model.go(phase);
        const expected = step.exercise === "note" ? "collecting" : phases[phase];
        expect(shown(), `${step.id}, ${phase}`).toMatchObject({ phase: expected, title: step.title });
      }
    }
  });

  it("shows what two votes have come to, where the step has two", () => {
    const { model, shown } = previewOf(ready("sort"));
    expect(model.phases.value).toEqual(["open", "talk", "revealed", "debrief"]);
    model.go("revealed");
    expect(shown().result.rounds).toHaveLength(2);
    expect(previewOf(ready("cloud-tags")).model.phases.value).toEqual(["open", "second", "revealed", "debrief"]);
    expect(previewOf(ready("note")).model.phases.value).toEqual(["open"]);
  });

  it("follows the settings once nobody types, in the phase that was looked at", () => {
    const step = ready("text");
    const { model, follow, shown, count, pause } = previewOf(step);
    model.go("revealed");
    const before = count();
    follow({ ...step, settings: { ...step.settings, question: "What" } });
    follow({ ...step, settings: { ...step.settings, question: "What now?" } });
    expect(count()).toBe(before);
    pause();
    expect(shown()).toMatchObject({ phase: "revealed", settings: { question: "What now?" } });
    // Nothing that anybody would see has changed.
    follow({ ...step, minutes: 3, notes: "Say it.", settings: { ...step.settings, question: "What now?" } });
    pause();
    expect(count()).toBe(before + 1);
  });

  it("keeps the last picture while the step is unfinished, and none of another step", () => {
    const step = ready("text");
    const { model, follow, shown, pause } = previewOf(step);
    const { question } = shown().settings;
    follow({ ...step, settings: { ...step.settings, question: "" } });
    pause();
    expect(model.unfinished.value).toBe(true);
    expect(model.phases.value).not.toEqual([]);
    expect(shown().settings.question).toBe(question);
    follow({ ...ready("sort"), settings: {} });
    expect(model.unfinished.value).toBe(true);
    expect(model.phases.value).toEqual([]);
    follow(step);
    expect(model.unfinished.value).toBe(false);
    expect(model.phases.value).not.toEqual([]);
  });

  it("has asked what the step is compared with, and as many people as are expected, from 5 to 150", () => {
    const before = [ready("before"), ready("sort"), { ...ready("post"), id: "then", settings: { moment: "then" } }];
    const { model, shown, follow } = previewOf(ready("post"), { before });
    model.go("revealed");
    expect(shown().result.rounds[0].result.items[0].changes).toHaveLength(2);
    for (const [people, simulated] of [
      [1, 5],
      [12, 12],
      [4_000, 150],
    ] as const) {
      follow(ready("post"), { before, people });
      expect(model.people.value).toBe(simulated);
      expect(shown().result.rounds[0].result.items[0].n).toBe(simulated);
    }
  });
});
