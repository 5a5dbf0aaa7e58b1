/** what pairs do is on the wall while they do it, and nowhere else before. */
import { describe, expect, it } from "vitest";
import type { StageView } from "../../shared/protocol/view.ts";
import { deck, START, sortStep, step, TestRoom } from "../support/room.ts";

const TASK = "A minute each: one line on which you would like to move.";
const lines = { ...step("lines", "spectrum", {}), talks: { pairs: 110, task: TASK } };
const plan = { ...step("plan", "commit", { short: true }), talks: { task: TASK } };
const cards = { ...sortStep(), talks: { task: TASK } };
const until = START + 3_600_000;
const pairsIn = (room: TestRoom, role: "participant" | "stage" | "host") => (room.view(role) as StageView).step?.pairs;

describe("R-165 what pairs do", () => {
  it("beside a result is told to hosts, and to stages once it is started; it ends with any other time", () => {
    const room = new TestRoom([lines]);
    const marks = ["vision", "ideas", "people", "time", "culture"].map((area) => ({ area, now: 3, needed: 7 }));
    room.vote("lines", Object.fromEntries(room.joinMany(6).map((person) => [person, marks])));
    expect(pairsIn(room, "host")).toBeUndefined();
    room.host({ do: "peek", step: "lines" });
    room.host({ do: "reveal", step: "lines" });
    expect(pairsIn(room, "host")).toEqual({ task: TASK });
    expect(pairsIn(room, "stage")).toBeUndefined();
    expect(pairsIn(room, "participant")).toBeUndefined();
    const start = () => room.host({ do: "extend", step: "lines", until, pairs: true });
    expect(start()).toHaveLength(1);
    expect(start()).toEqual([]);
    expect(pairsIn(room, "stage")).toEqual({ task: TASK, on: true });
    expect(pairsIn(room, "participant")).toEqual({ task: TASK, on: true });
    expect((room.view("stage") as StageView).step).toMatchObject({ phase: "revealed", endsAt: until });
    // The same time, for the room: no talk of pairs any more.
    room.host({ do: "extend", step: "lines", until });
    expect(pairsIn(room, "stage")).toBeUndefined();
    start();
    room.host({ do: "extend", step: "lines", until: null });
    expect(pairsIn(room, "stage")).toBeUndefined();
    start();
    room.host({ do: "debrief", step: "lines" });
    expect(pairsIn(room, "stage")).toBeUndefined();
    room.host({ do: "extend", step: "lines", until: until + 1 });
    expect(pairsIn(room, "stage")).toBeUndefined();
  });

  it("while people write leaves the vote open, and ends with it", () => {
    const room = new TestRoom([plan]);
    const [person = ""] = room.joinMany(1);
    room.open("plan");
    room.host({ do: "extend", step: "plan", until, pairs: true });
    expect(pairsIn(room, "stage")?.on).toBe(true);
    const said = {
      ifCue: "the meeting opens",
      thenDo: "I ask first",
      due: "2030-03-31",
      share: "private",
      followUpDays: 30,
    };
    expect(room.tryAnswer(person, "plan", said).ok).toBe(true);
    room.host({ do: "close", step: "plan" });
    expect(pairsIn(room, "stage")).toBeUndefined();
  });

  it("between two votes is there with the talk, and is offered nowhere else", () => {
    const room = new TestRoom([cards]);
    const said = deck({ c1: "L", c8: "M", c13: "B" });
    room.vote("sort", Object.fromEntries(room.joinMany(4).map((person) => [person, said])));
    room.host({ do: "huddle", step: "sort", until });
    // The phones say the same as the wall.
    for (const role of ["stage", "participant"] as const) expect(pairsIn(room, role)).toEqual({ task: TASK });
    room.host({ do: "reveal", step: "sort" });
    expect(pairsIn(room, "participant")).toBeUndefined();
    expect(pairsIn(room, "host")).toBeUndefined();
  });
});

it("a result with one picture for both questions has neither in focus, so a phone has all that was said", () => {
  const room = new TestRoom([step("asked", "mix", {})]);
  const payload = { x: 1, y: 2, needX: 3, needY: 1 };
  room.vote("asked", Object.fromEntries(room.joinMany(6).map((person) => [person, payload])));
  room.host({ do: "peek", step: "asked" });
  room.host({ do: "reveal", step: "asked" });
  expect((room.view("stage") as StageView).step).toMatchObject({ focus: "overview" });
});
