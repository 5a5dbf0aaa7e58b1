import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { manifestOf } from "../../client/exercises/find/manifest.ts";
import { HostView } from "../../shared/protocol/view.ts";
import { nextId } from "../../shared/story.ts";
import { step, TestRoom } from "../support/room.ts";

const story = step("story", "scenario", { scenario: "st1", rounds: 1, why: false });

/** A room in which so many lean to leading and so many to managing, up to the reveal. */
function chose(leading: number, managing: number, plan = [story, step("after", "note", { text: "Read" })]): TestRoom {
  const room = new TestRoom(plan);
  vote(room, leading, managing);
  room.host({ do: "reveal", step: "story" });
  return room;
}

function vote(room: TestRoom, leading: number, managing: number): void {
  room.open("story");
  for (let i = 0; i < leading; i++) room.answer(room.join({ resume: `l${room.now++}` }), "story", { pref: 2 });
  for (let i = 0; i < managing; i++) room.answer(room.join({ resume: `m${room.now++}` }), "story", { pref: -2 });
  room.host({ do: "close", step: "story" });
}

/** Everybody takes the managing way. */
function choosesOn(room: TestRoom, id: string): void {
  room.open(id);
  for (const person of room.state.people.keys()) room.answer(person, id, { pref: -1 });
  room.host({ do: "close", step: id });
  room.host({ do: "reveal", step: id });
}

const scenarios = (room: TestRoom) =>
  room.state.plan.map(({ id, settings }) => [id, "scenario" in settings ? settings.scenario : null]);

describe("R-75 the room's choice decides how a story continues", () => {
  it.each([
    [4, 1, "st1-l"],
    [1, 4, "st1-m"],
  ])("%i for leading, %i for managing: %s", (leading, managing, next) => {
    const room = chose(leading, managing);
    expect(scenarios(room)).toEqual([
      ["story", "st1"],
      ["story-next", next],
      ["after", null],
    ]);
    const added = room.state.plan[1]!;
    expect(added).toMatchObject({ exercise: "scenario", minutes: 5, settings: { rounds: 1, why: false } });
    expect(added.title.length).toBeGreaterThan(3);
    expect(added.notes).toMatch(/\{Open\}.*\{Close\}.*\{Debrief\}/s);
    expect(room.phase("story-next")).toBe("setup");
  });

  it("R-75 each moment has the rounds, minutes and talks that the plan gives it, else those of the moment before", () => {
    const moments = {
      next: { minutes: 2.5, talks: { room: 55 } },
      afterNext: { rounds: 2 as const, minutes: 4.5, talks: { pairs: 70, room: 50 } },
    };
    const timed = {
      ...step("story", "scenario", { scenario: "st1", rounds: 1, why: false, moments }),
      talks: { room: 60 },
    };
    const room = chose(4, 1, [timed]);
    expect(room.state.plan[1]).toMatchObject({
      minutes: 2.5,
      talks: { room: 55 },
      settings: { scenario: "st1-l", rounds: 1, why: false, moments: { next: moments.afterNext } },
    });
    choosesOn(room, "story-next");
    const last = room.state.plan[2]!;
    expect(last).toMatchObject({ minutes: 4.5, talks: { pairs: 70, room: 50 }, settings: { rounds: 2, why: false } });
    expect(last.settings).not.toHaveProperty("moments");
    // A later result replaces the moment by one that is timed like it.
    vote(room, 0, 9);
    const planned = room.state.plan.map(({ id, minutes }) => [id, minutes]);
    expect(planned).toEqual([
      ["story", 5],
      ["story-next", 2.5],
      ["story-next-next", 4.5],
    ]);
    const same = chose(4, 1, [{ ...story, talks: { room: 60 } }]);
    expect(same.state.plan[1]).toMatchObject({ minutes: 5, talks: { room: 60 } });
  });

  it("R-75 what a host chooses after a tie is what the room would have added", () => {
    const moments = { next: { rounds: 2 as const, minutes: 3, talks: { pairs: 60 } } };
    const plan = [step("story", "scenario", { scenario: "st1", rounds: 1, why: false, moments })];
    const [tie, won] = [chose(3, 3, plan), chose(4, 1, plan)];
    const view = v.parse(HostView, tie.view("host")).step!;
    const [leading] = manifestOf("scenario").ways(view, tie.state.plan[0]!, undefined);
    const { notes: _, ...added } = won.state.plan[1]!;
    expect(leading!.add("story-next")).toEqual(added);
  });

  it("R-130 a follow-up that was dropped comes back with the next reveal, unless the host has put it in again", () => {
    const ids = (room: TestRoom) => room.state.plan.map(({ id }) => id).join(" ");
    const room = chose(4, 1);
    const added = room.state.plan[1]!;
    room.host({ do: "drop", step: "story-next" });
    expect(ids(room)).toBe("story after");
    room.host({ do: "hide", step: "story" });
    room.host({ do: "reveal", step: "story" });
    expect(ids(room)).toBe("story story-next after");
    room.host({ do: "drop", step: "story-next" });
    room.host({ do: "edit", step: added, after: "story" });
    room.host({ do: "hide", step: "story" });
    room.host({ do: "reveal", step: "story" });
    expect(ids(room)).toBe("story story-next after");
  });

  it("a tie or a hidden result adds no step, and the host sees both follow-ups", () => {
    for (const room of [chose(3, 3), chose(2, 0)]) {
      expect(room.state.plan).toHaveLength(2);
      expect(room.view("host").step?.settings).toMatchObject({
        then: { leading: { scenario: "st1-l" }, managing: { scenario: "st1-m" } },
      });
    }
  });

  it("a follow-up that the host has chosen is the only one, also behind a quick question about the story", () => {
    const room = chose(3, 3);
    room.host({
      do: "edit",
      step: step("chosen", "scenario", { ...story.settings, scenario: "st1-m" }),
      after: "story",
    });
    room.host({ do: "quick", step: step("quick", "choice", { question: "Why a tie?", options: ["a", "b"] }) });
    room.host({ do: "goto", step: "story" });
    vote(room, 9, 0);
    room.host({ do: "reveal", step: "story" });
    expect(room.state.plan.map(({ id }) => id)).toEqual(["story", "quick", "chosen", "after"]);
  });

  it("only the host sees the follow-up", () => {
    const room = chose(4, 1);
    for (const role of ["participant", "stage"] as const) expect(JSON.stringify(room.view(role))).not.toContain("st1-");
  });

  it("a later result replaces only a step that has not been opened", () => {
    const room = chose(4, 1);
    vote(room, 0, 9);
    room.host({ do: "reveal", step: "story" });
    expect(scenarios(room)[1]).toEqual(["story-next", "st1-m"]);
    room.open("story-next");
    room.host({ do: "goto", step: "story" });
    vote(room, 30, 0);
    room.host({ do: "reveal", step: "story" });
    expect(scenarios(room)[1]).toEqual(["story-next", "st1-m"]);
    expect(room.state.plan).toHaveLength(3);
  });

  it("continues for three steps and ends", () => {
    const room = chose(4, 1);
    for (const id of ["story-next", "story-next-next"]) choosesOn(room, id);
    expect(scenarios(room).map(([, scenario]) => scenario)).toEqual(["st1", "st1-l", "st1-lm", null]);
  });
});

it("R-75 a tie after an earlier choice removes the unopened step, and the host chooses", () => {
  const room = chose(4, 1);
  vote(room, 0, 3);
  room.host({ do: "reveal", step: "story" });
  expect(room.state.plan.map(({ id }) => id)).toEqual(["story", "after"]);
});

it("a step with an id of any length gets a follow-up with a new id", () => {
  for (const length of [3, 30, 31, 33, 36]) {
    const ids = ["x".repeat(length)];
    for (let i = 0; i < 2; i++) ids.push(nextId(ids.at(-1)!));
    expect(new Set(ids).size).toBe(3);
    for (const id of ids) expect(id.length).toBeLessThanOrEqual(36);
  }
});

describe("R-75 what somebody has planned is never replaced", () => {
  const own = step("story-next", "choice", { question: "Mine?", options: ["a", "b"] });

  it("a step of the facilitator's own with the name that a generated one would have", () => {
    const room = chose(4, 1, [story, own]);
    expect(room.state.plan.map(({ id, exercise }) => [id, exercise])).toEqual([
      ["story", "scenario"],
      ["story-next2", "scenario"],
      ["story-next", "choice"],
    ]);
    vote(room, 0, 3);
    room.host({ do: "reveal", step: "story" });
    expect(room.state.plan.map(({ id }) => id)).toEqual(["story", "story-next"]);
    vote(room, 0, 9);
    room.host({ do: "reveal", step: "story" });
    expect(scenarios(room)).toEqual([
      ["story", "st1"],
      ["story-next2", "st1-m"],
      ["story-next", null],
    ]);
  });

  it("the follow-up that a host has chosen after a tie", () => {
    const room = chose(3, 3);
    const way = step("story-next", "scenario", { scenario: "st1-m", rounds: 1, why: false });
    room.host({ do: "edit", step: way, after: "story" });
    vote(room, 9, 0);
    room.host({ do: "reveal", step: "story" });
    expect(scenarios(room)).toEqual([
      ["story", "st1"],
      ["story-next", "st1-m"],
      ["after", null],
    ]);
  });

  it("in an older room a generated step is recognised by its id and its words", () => {
    const unmark = (room: TestRoom) => {
      for (const [id, { generatedFrom: _, ...older }] of room.state.steps) room.state.steps.set(id, older);
      return room;
    };
    const generated = unmark(chose(4, 1));
    vote(generated, 0, 9);
    generated.host({ do: "reveal", step: "story" });
    expect(scenarios(generated)[1]).toEqual(["story-next", "st1-m"]);

    const planned = unmark(new TestRoom([story, own]));
    vote(planned, 4, 1);
    planned.host({ do: "reveal", step: "story" });
    expect(planned.state.plan.map(({ id }) => id)).toEqual(["story", "story-next2", "story-next"]);
  });
});
