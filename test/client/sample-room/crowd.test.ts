import { describe, expect, it } from "vitest";
import { Crowd, type Style } from "../../../client/sample-room/crowd.ts";
import { walk } from "../../../client/sample-room/jump.ts";
import { LocalRoom } from "../../../client/sample-room/local-room.ts";
import { isAhead, PLACES, placeOf, wayTo } from "../../../client/sample-room/places.ts";
import { sampleRoom } from "../../../client/sample-room/sample-room.ts";
import { bind } from "../../../shared/agenda/bind.ts";
import { libraries } from "../../../shared/agenda/library.ts";
import type { Step } from "../../../shared/agenda/schema.ts";
import { START, step } from "../../support/room.ts";

const SIZE = 24;
const asking = libraries.en.steps
  .map(({ step }) => step)
  .filter((step) => bind(step, "en")?.exercise.schemas.answer !== null);

function roomOf(step: Step, style: Style, size = SIZE) {
  const later: { ms: number; task: () => void }[] = [];
  const now = () => START;
  const origin = "https://hats.example";
  const room = new LocalRoom({ code: "SAMPLE", title: "Sample", steps: [step], seed: 2, origin, build: "test", now });
  const crowd = new Crowd(room, { size, style, after: (ms, task) => later.push({ ms, task }) });
  room.command({ do: "goto", step: step.id });
  return { room, crowd, later, go: (to: (typeof PLACES)[number]) => walk(room, crowd, to, now) };
}

const answersOf = (room: LocalRoom, step: Step) =>
  [...room.state.stepAnswers.get(step.id)!.answers.values()].filter(({ part }) => part !== "predict");

describe.each(asking.map((one) => [one.id, one] as const))("simulated people answer %s", (_id, step) => {
  it("so that the room takes every answer, and the same crowd answers the same again", () => {
    const { room, go } = roomOf(step, "mixed");
    expect(go("result")).toBeNull();
    const said = answersOf(room, step);
    expect(said).toHaveLength(SIZE);
    expect(said.every(({ status, finished }) => status === "answered" && finished)).toBe(true);
    expect(new Set(said.map(({ payload }) => JSON.stringify(payload))).size).toBeGreaterThan(1);
    const again = roomOf(step, "mixed");
    again.go("result");
    expect(again.room.view("stage").step).toEqual(room.view("stage").step);
  });

  it("all the same, by passing, or not at all", () => {
    const alike = roomOf(step, "alike");
    alike.go("closed");
    // Which list somebody was dealt is none of their doing.
    const said = (payload: unknown) => JSON.stringify(payload, (key, value) => (key === "list" ? undefined : value));
    expect(new Set(answersOf(alike.room, step).map(({ payload }) => said(payload))).size).toBe(1);
    const passes = roomOf(step, "passes");
    expect(passes.go("result")).toBe("nothing-to-reveal");
    expect(answersOf(passes.room, step).map(({ status }) => status)).toEqual(Array(SIZE).fill("passed"));
    const nobody = roomOf(step, "nobody");
    expect(nobody.go("result")).toBe("nothing-to-reveal");
    expect(answersOf(nobody.room, step)).toEqual([]);
  });

  it("R-07: one after another once the vote opens, and nothing of it shows before the reveal", () => {
    const { room, later, go } = roomOf(step, "mixed");
    go("asking");
    // before the questions nobody answers.
    const { open } = room.view("stage").step ?? {};
    if (open) expect(later).toEqual([]);
    if (open) room.command({ do: "turn", step: step.id, page: open.pages - 1 });
    const before = [room.view("participant"), room.view("stage")];
    expect(later).toHaveLength(SIZE);
    for (const { task } of later) task();
    expect([room.view("participant"), room.view("stage")]).toEqual(before);
    expect(answersOf(room, step)).toHaveLength(SIZE);
  });

  it("again, where the plan has a second vote", () => {
    const { room, go } = roomOf(step, "mixed");
    if (room.view("host").step?.rounds !== 2) return expect(wayTo("result", "asking")).toEqual(["closed", "result"]);
    expect([go("talk"), go("again"), go("debrief")]).toEqual([null, null, null]);
    const second = answersOf(room, step).filter(({ round }) => round === 2);
    expect(second).toHaveLength(SIZE);
    expect(second.every(({ status }) => status === "answered")).toBe(true);
  });
});

describe("simulated people do what else is asked", () => {
  const said = (room: LocalRoom, of: Step, part: string) =>
    [...room.state.stepAnswers.get(of.id)!.answers.values()].filter((answer) => answer.part === part);

  it("they guess what the room will say, each in the exercise's own units", () => {
    for (const [exercise, settings] of [
      ["sort", { cards: ["c1", "c8"], predict: true }],
      ["scenario", { scenario: "s1", predict: true }],
      ["choice", { question: "Which?", options: ["a", "b", "c"], predict: true }],
    ] as const) {
      const of = step("guessed", exercise, settings);
      const { room, go } = roomOf(of, "mixed");
      go("result");
      expect(said(room, of, "predict"), exercise).toHaveLength(SIZE);
      expect(said(room, of, "main"), exercise).toHaveLength(SIZE);
    }
  });

  it("they tag the words of a cloud in its second round", () => {
    const of = step("tagged", "cloud", { tagging: true });
    const { room, go } = roomOf(of, "mixed");
    expect([go("closed"), go("again"), go("result")]).toEqual([null, null, null]);
    expect(said(room, of, "tags").map(({ status }) => status)).toEqual(Array(SIZE).fill("answered"));
  });
});

describe("the sample room", () => {
  const opened = (step: Step, after: readonly string[] = []) => {
    const now = () => START;
    const model = sampleRoom({
      title: "Sample",
      origin: "https://hats.example",
      build: "test",
      now,
      after: () => {},
    });
    model.show(step, { before: after.map((id) => libraries.en.steps.find(({ step }) => step.id === id)!.step) });
    return model;
  };
  const screen = (model: ReturnType<typeof opened>) => {
    const heard: string[] = [];
    const line = model.plug((text) => heard.push(text));
    line.hear(JSON.stringify({ t: "hello", v: 2, role: "stage", key: "k".repeat(22) }));
    return () => heard.map((text) => JSON.parse(text)).findLast(({ view }) => view !== undefined)?.view.step;
  };

  it("goes on in the same room, and back in a new one to which its screens follow", () => {
    const model = opened(asking[0]!);
    const shown = screen(model);
    const first = shown().id;
    model.jump("closed");
    expect(shown()).toMatchObject({ id: first, phase: "closed" });
    model.jump("asking");
    expect(shown()).toMatchObject({ phase: "collecting" });
    expect(shown().id).not.toBe(first);
    expect(model.place.value).toBe("asking");
  });

  it("has asked what a step is compared with, before it is shown", () => {
    const after = libraries.en.steps.find(({ step }) => step.id === "post")!;
    const model = opened(after.step, after.after);
    const shown = screen(model);
    model.jump("result");
    expect(model.trouble.value).toBeNull();
    const [{ result }] = shown().result.rounds;
    expect(result.items).toHaveLength(6);
    for (const item of result.items) expect(item.changes.map(({ from }: { from: string }) => from)).toEqual(["pre"]);
  });

  it("R-15: says why there is nothing to see when nobody answers", () => {
    const model = opened(asking[0]!);
    model.jump("result");
    expect(model.trouble.value).toBeNull();
    model.restyle("nobody");
    expect(model.place.value).toBe("closed");
    expect(model.trouble.value).toMatch(/no result to reveal/);
  });

  it("every place lies ahead of those before it, and a way ends where it leads", () => {
    for (const [at, from] of PLACES.entries()) {
      for (const to of PLACES.slice(at + 1)) {
        expect(isAhead(to, from)).toBe(true);
        expect(wayTo(to, from).at(-1)).toBe(to);
      }
    }
    expect(placeOf(null)).toBeNull();
  });
});
