/** What changes of the plan while it runs: steps changed together, left out, taken in again, taken out. */
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { agendas } from "../../shared/agenda/library.ts";
import { Step } from "../../shared/agenda/schema.ts";
import { bytes } from "../../shared/bytes.ts";
import { HOST_FRAME_BYTES, NOTES_CHARS, RUNNING_PLAN_BYTES, STEPS_EVER } from "../../shared/limits.ts";
import type { Command } from "../../shared/protocol/command.ts";
import { parseUp } from "../../shared/protocol/parse.ts";
import { plan } from "../../shared/room/view/view.ts";
import { choiceStep, snapshot, sortStep, step, TestRoom } from "../support/room.ts";

const code = (outcome: { ok: boolean; code?: string }) => (outcome.ok ? "ok" : outcome.code);
const ids = (room: TestRoom) => room.state.plan.map((one) => one.id).join(" ");
const skipped = (room: TestRoom) => [...room.state.steps.values()].filter((at) => at.skipped).map(({ id }) => id);

type Replan = Extract<Command, { do: "replan" }>;
const replan = (over: Partial<Replan>): Replan => ({ do: "replan", steps: [], skip: [], include: [], ...over });

/** A room of four steps; "a" was opened and closed, "b" is in hand. */
function started(): TestRoom {
  const room = new TestRoom([choiceStep("a"), choiceStep("b"), choiceStep("c"), choiceStep("d")], {
    occasion: { client: "Hof AG", end: "12:00" },
  });
  const people = room.joinMany(3);
  room.vote("a", Object.fromEntries(people.map((person) => [person, { options: ["a"] }])));
  room.host({ do: "goto", step: "b" });
  return room;
}

describe("R-129 replan", () => {
  it("changes steps, what is left out and the hard end at once", () => {
    const room = started();
    room.host({ do: "skip", step: "d" });
    const shorter = { ...choiceStep("a"), title: "Shorter", minutes: 1, notes: "Quickly" };
    room.host(replan({ steps: [shorter, sortStep("c")], skip: ["a"], include: ["d"], end: "12:15" }));
    expect(room.state.plan).toEqual([shorter, choiceStep("b"), sortStep("c"), choiceStep("d")]);
    expect(skipped(room)).toEqual(["a"]);
    expect(room.state.room).toMatchObject({ current: "b", occasion: { client: "Hof AG", end: "12:15" } });
    expect(plan(room.state).agenda).toMatchObject({ client: "Hof AG", end: "12:15" });
  });

  it("all or none", () => {
    const room = started();
    const before = snapshot(room.state);
    const fine = { steps: [{ ...choiceStep("d"), minutes: 2 }], skip: ["c"], end: "13:00" };
    const bad: [Partial<Replan>, string][] = [
      [{ steps: [...fine.steps, choiceStep("nowhere")] }, "unknown-step"],
      [{ skip: ["c", "nowhere"] }, "unknown-step"],
      [{ include: ["nowhere"] }, "unknown-step"],
      [{ skip: ["c", "b"] }, "in-hand"],
      [{ include: ["c"] }, "bad-message"],
      [{ steps: [...fine.steps, choiceStep("d")] }, "bad-message"],
      [{ steps: [...fine.steps, choiceStep("a", { question: "Another?" })] }, "has-answers"],
      [{ steps: [...fine.steps, sortStep("a")] }, "has-answers"],
      [{ steps: [...fine.steps, sortStep("c", { cards: ["c99"] })] }, "unknown-content"],
    ];
    for (const [over, answer] of bad) {
      expect(code(room.try(replan({ ...fine, ...over }))), JSON.stringify(over)).toBe(answer);
      expect(snapshot(room.state)).toEqual(before);
    }
  });

  it("a step that is open keeps its question, also before anybody has answered", () => {
    const room = started();
    room.open("b");
    expect(code(room.try(replan({ steps: [choiceStep("b", { question: "Another?" })] })))).toBe("has-answers");
    room.host(replan({ steps: [{ ...choiceStep("b"), title: "Renamed" }] }));
    expect(room.view("participant").step).toMatchObject({ title: "Renamed", phase: "collecting" });
  });

  it("each step of a ready plan can be shortened once it is open, as hosts have it over the wire", () => {
    for (const agenda of agendas.en.values()) {
      const room = new TestRoom(agenda.steps);
      for (const one of agenda.steps) {
        room.open(one.id);
        const told = v.parse(Step, JSON.parse(JSON.stringify(one)));
        room.host(replan({ steps: [{ ...told, minutes: 1 }] }));
        room.host({ do: "edit", step: { ...told, minutes: 2 } });
        expect(room.state.plan.find(({ id }) => id === one.id)).toMatchObject({ minutes: 2 });
      }
    }
  });

  it("three steps with the longest scripts in any language go in one frame of a host, and in none of a phone", () => {
    const steps = ["b", "c", "d"].map((one) => ({ ...choiceStep(one), notes: "Ж".repeat(NOTES_CHARS) }));
    const frame = JSON.stringify({ t: "command", id: "command1", command: replan({ steps }) });
    expect(parseUp(frame)).toMatchObject({ ok: false, code: "too-large" });
    const parsed = parseUp(frame, HOST_FRAME_BYTES);
    const room = started();
    expect(parsed.ok && parsed.value.t === "command" && room.try(parsed.value.command).ok).toBe(true);
    expect(room.state.plan.slice(1)).toEqual(steps);
  });

  it("a plan never becomes longer than its row, whatever its scripts are made of", () => {
    const room = started();
    const long = (one: string) => ({ ...choiceStep(one), notes: "👍🏽".repeat(NOTES_CHARS) });
    let n = 0;
    while (code(room.try({ do: "edit", step: long(`s${n}`) })) === "ok") n += 1;
    expect(n).toBeGreaterThan(20);
    const before = snapshot(room.state);
    expect(code(room.try({ do: "edit", step: long("more") }))).toBe("too-large");
    expect(code(room.try({ do: "quick", step: long("more") }))).toBe("too-large");
    expect(code(room.try(replan({ steps: [long("c")] })))).toBe("too-large");
    expect(snapshot(room.state)).toEqual(before);
    expect(bytes(JSON.stringify(room.state.plan))).toBeLessThan(RUNNING_PLAN_BYTES);
  });

  it("twice is once, and what is so already changes nothing", () => {
    const room = started();
    const wanted = replan({ steps: [{ ...choiceStep("c"), minutes: 1 }], skip: ["d", "d"], end: "12:30" });
    room.host(wanted);
    const before = snapshot(room.state);
    expect(room.try(wanted)).toEqual({ ok: true, changes: [], effects: [] });
    expect(room.try(replan({ steps: [choiceStep("a")], include: ["a"] }))).toMatchObject({ changes: [] });
    expect(snapshot(room.state)).toEqual(before);
  });

  it("the hard end can be given, moved and taken away, also where nothing was known of the occasion", () => {
    const room = new TestRoom([choiceStep("a")]);
    room.host(replan({ end: null }));
    expect(room.changes).toEqual([]);
    room.host(replan({ end: "09:30" }));
    expect(plan(room.state).agenda.end).toBe("09:30");
    room.host(replan({ end: null }));
    expect(room.state.room.occasion).toEqual({});
  });
});

describe("R-26 leaving out and taking in", () => {
  it("include takes a step in without moving", () => {
    const room = started();
    room.host({ do: "skip", step: "c" });
    room.host({ do: "include", step: "c" });
    expect(skipped(room)).toEqual([]);
    expect(room.state.room.current).toBe("b");
    expect(room.host({ do: "include", step: "c" })).toEqual([]);
  });

  it("taking back the skip of an open vote opens nothing", () => {
    const room = started();
    room.open("b");
    room.host({ do: "skip", step: "b" });
    expect(room.state.room.current).toBe("c");
    room.host({ do: "include", step: "b" });
    expect(room.phase("b")).toBe("closed");
    room.host({ do: "goto", step: "b" });
    expect(room.phase("b")).toBe("closed");
    expect(room.state.steps.get("b")).toMatchObject({ skipped: false, openings: 1 });
  });

  it("include leaves the parking lot on the big screen, a skip of the step in hand does not", () => {
    const room = started();
    room.host({ do: "skip", step: "c" });
    room.lot("dots", true);
    room.host({ do: "include", step: "c" });
    expect(room.state.room.lot?.screen).toBe(true);
    room.host({ do: "skip", step: "b" });
    expect(room.state.room.lot?.screen).toBe(false);
  });
});

describe("R-130 drop", () => {
  it("takes out a step that was never opened, and an edit puts it in again with its notes", () => {
    const room = started();
    room.host({ do: "jot", step: "c", id: "line1", text: "Bring the cards" });
    room.host({ do: "skip", step: "c" });
    room.host({ do: "drop", step: "c" });
    expect(ids(room)).toBe("a b d");
    expect(room.view("host")).toMatchObject({ steps: [{ id: "a" }, { id: "b" }, { id: "d" }] });
    expect(room.host({ do: "drop", step: "c" })).toEqual([]);
    for (const command of ["goto", "skip", "include"] as const)
      expect(code(room.try({ do: command, step: "c" }))).toBe("unknown-step");
    expect(code(room.try(replan({ skip: ["c"] })))).toBe("unknown-step");
    room.host({ do: "edit", step: choiceStep("c"), after: "b" });
    expect(ids(room)).toBe("a b c d");
    room.host({ do: "goto", step: "c" });
    expect(room.view("host")).toMatchObject({ jots: [{ text: "Bring the cards" }] });
    expect(room.state.steps.get("c")!.skipped).toBe(false);
  });

  it("is refused for the step in hand, one that was opened, one that there never was, and the last", () => {
    const room = started();
    const before = snapshot(room.state);
    expect(code(room.try({ do: "drop", step: "b" }))).toBe("in-hand");
    expect(code(room.try({ do: "drop", step: "a" }))).toBe("opened");
    expect(code(room.try({ do: "drop", step: "nowhere" }))).toBe("unknown-step");
    expect(snapshot(room.state)).toEqual(before);
    const lone = new TestRoom([choiceStep("a")]);
    expect(code(lone.try({ do: "drop", step: "a" }))).toBe("last-step");
    lone.host({ do: "quick", step: choiceStep("quick") });
    expect(code(lone.try({ do: "drop", step: "a" }))).toBe("last-step");
  });

  it("a later moment goes without the one that was dropped", () => {
    const settings = (moment: string) => ({ items: [1, 2, 3], moment });
    const room = new TestRoom([step("pre", "shift", settings("pre")), step("post", "shift", settings("post"))]);
    const people = room.joinMany(6);
    room.host({ do: "drop", step: "pre" });
    room.vote("post", Object.fromEntries(people.map((person) => [person, [{ item: 1, v: 3 }]])));
    expect(room.frozen("post")).toMatchObject({ answered: 6, linked: {} });
  });

  it("is on record", () => {
    const room = started();
    room.host({ do: "drop", step: "d" });
    expect(room.changes).toContainEqual({
      put: "log",
      entry: { at: room.now, what: "dropped", step: "d", round: null },
    });
  });

  it("however many are put in and taken out, a room keeps a bounded number", () => {
    const room = new TestRoom([choiceStep("a")]);
    for (let n = 1; n < STEPS_EVER; n += 1) {
      room.host({ do: "edit", step: choiceStep(`s${n}`) });
      room.host({ do: "drop", step: `s${n}` });
    }
    expect(code(room.try({ do: "edit", step: choiceStep("more") }))).toBe("too-many");
    expect(code(room.try({ do: "quick", step: choiceStep("more") }))).toBe("too-many");
    // What was there once has its place.
    room.host({ do: "edit", step: choiceStep("s1") });
    expect(ids(room)).toBe("a s1");
  });
});
