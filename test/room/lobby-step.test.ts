/** a step that people answer while they arrive. */
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { openNow, opensInLobby } from "../../client/pages/host/model/arriving.ts";
import { primaryOf, secondOf } from "../../client/pages/host/model/next.ts";
import { scheduleOf } from "../../client/pages/host/model/schedule.ts";
import { footOf } from "../../client/stage/foot-words.ts";
import { screenName } from "../../client/stage/what-shows.ts";
import { bind } from "../../shared/agenda/bind.ts";
import { fitsLobby, isForLobby, lobbyStep } from "../../shared/agenda/lobby.ts";
import type { Step } from "../../shared/agenda/schema.ts";
import { partsOf } from "../../shared/agenda/timing.ts";
import { EXPORTS, isExportName } from "../../shared/exports/index.ts";
import { HostView, StageView, type View } from "../../shared/protocol/view.ts";
import { progress } from "../../shared/room/view/progress.ts";
import { exportFile } from "../support/export.ts";
import { choiceStep, sortStep, step, TestRoom } from "../support/room.ts";

const early = (one: Step): Step => ({ ...one, inLobby: true });
const shift = () => early(step("before", "shift", { moment: "pre" }));
const hello = () => step("hello", "note", { text: "Hello." });
const hostView = (room: TestRoom) => v.parse(HostView, room.view("host"));
const stageView = (room: TestRoom) => v.parse(StageView, room.view("stage"));
const open = { do: "open", step: "before", round: 1, from: "setup" } as const;
const start = { do: "open", step: "hello", round: 1, from: "setup" } as const;

/** A room whose question was opened after so many had joined. */
function arriving(people = 1, over: ConstructorParameters<typeof TestRoom>[1] = {}): TestRoom {
  const room = new TestRoom([early(choiceStep("before")), hello()], over);
  room.joinMany(people);
  room.host(open);
  return room;
}

describe("R-156 in the lobby", () => {
  it("is answered by whoever has joined and whoever joins, while the big screen keeps the way in and tells how many", () => {
    const room = arriving();
    expect(room.state.room).toMatchObject({ status: "lobby", current: "before" });
    const late = room.join();
    room.answer(late, "before", { options: ["a"] });
    expect((room.view("participant") as View).step).toMatchObject({ id: "before", phase: "collecting" });
    const view = stageView(room);
    expect(screenName(view)).toBe("lobby");
    const told = progress(room.state, () => true);
    expect(footOf(view, told, room.now).what).toBe("2 people in · 1 of 2 have answered");
  });

  it("is closed by starting, in one press that says so; who joins then does not get it", () => {
    const room = arriving(3);
    const [one] = room.state.people.keys();
    room.answer(one ?? "", "before", { options: ["a"] });
    const button = primaryOf(hostView(room), room.plan, []);
    expect([button?.label, button?.title]).toEqual(["start", "Step hello"]);
    if (button) room.host(button.make(room.now));
    expect(room.state.room).toMatchObject({ status: "live", current: "hello" });
    expect(room.state.steps.get("before")).toMatchObject({ phase: "closed", openings: 1 });
    const later = room.join();
    expect(room.tryAnswer(later, "before", { options: ["b"] })).toMatchObject({ ok: false, code: "closed" });
    expect((room.view("participant") as View).step?.id).toBe("hello");
  });

  it("tells nobody anything before the start", () => {
    const room = arriving(5);
    for (const person of room.state.people.keys()) room.answer(person, "before", { options: ["a"] });
    for (const wanted of ["peek", "reveal", "hide", "debrief"] as const)
      expect(room.try({ do: wanted, step: "before" }), wanted).toMatchObject({ ok: false });
    room.host({ do: "close", step: "before" });
    expect(room.state.room).toMatchObject({ status: "lobby", current: null });
    for (const wanted of ["peek", "reveal", "debrief"] as const)
      expect(room.try({ do: wanted, step: "before" }), wanted).toMatchObject({ ok: false, code: "stale" });
    expect(hostView(room)).not.toHaveProperty("peek");
    expect(JSON.stringify(stageView(room))).not.toContain("Which?");
  });

  it("may be closed and opened again before the start, and the start then goes past it", () => {
    const room = arriving(2);
    expect(opensInLobby(hostView(room), room.plan)).toBeNull();
    room.host({ do: "close", step: "before" });
    expect(primaryOf(hostView(room), room.plan, [])?.title).toBe("Step hello");
    const again = opensInLobby(hostView(room), room.plan);
    if (!again) throw new Error("cannot be opened again");
    room.host(openNow(again, hostView(room)));
    expect(room.state.room).toMatchObject({ status: "lobby", current: "before" });
    room.host({ do: "skip", step: "before" });
    expect(room.state.room).toMatchObject({ status: "lobby", current: null });
    expect(room.state.steps.get("before")).toMatchObject({ phase: "closed", skipped: true });
  });

  it("is in no file before the start, for whoever has which key", () => {
    const room = new TestRoom([early(choiceStep("before")), hello()]);
    const people = room.joinMany(6);
    room.host(open);
    for (const person of people) room.answer(person, "before", { options: ["c"] });
    room.host({ do: "close", step: "before" });
    const tools = { now: room.now, shuffle: (n: number) => Array.from({ length: n }, (_, i) => i) };
    const files = () =>
      Object.keys(EXPORTS)
        .filter(isExportName)
        .flatMap((name) => (["host", "report"] as const).map((key) => exportFile(room.state, name, key, tools).body))
        .join("\n");
    expect(files()).not.toMatch(/"answered"|"before","choice"/);
    room.host(start);
    expect(files()).toMatch(/"before","choice",.*"answered","6"/);
  });

  it("asks once: no second round is opened before the start", () => {
    const room = arriving(2);
    room.answer([...room.state.people.keys()][0] ?? "", "before", { options: ["a"] });
    room.host({ do: "close", step: "before" });
    const second = { do: "open", step: "before", round: 2, from: "closed" } as const;
    expect(room.try(second)).toMatchObject({ ok: false, code: "wrong-round" });
    expect(room.state.room).toMatchObject({ status: "lobby", current: null });
    room.host(start);
    expect(room.try(second).ok).toBe(true);
  });

  it("is offered where it is the first step alone, however many are marked", () => {
    const room = new TestRoom([early(choiceStep("before")), early(choiceStep("too")), hello()]);
    expect(hostView(room).steps.map(({ inLobby }) => inLobby)).toEqual([true, undefined, undefined]);
    room.host({ do: "edit", step: early(choiceStep("too")), after: null });
    expect(hostView(room).steps.map(({ id, inLobby }) => inLobby && id)).toEqual(["too", undefined, undefined]);
    room.host(start);
    expect(hostView(room).steps.some(({ inLobby }) => inLobby)).toBe(false);
  });

  it("is offered beside the start, and never opened there it is a step like any other", () => {
    const room = new TestRoom([early(choiceStep("before")), hello()]);
    expect(secondOf(hostView(room), room.plan, [])).toMatchObject({ label: "arriving", title: "Step before" });
    expect(primaryOf(hostView(room), room.plan, [])).toMatchObject({ label: "start", title: "Step before" });
    room.host({ do: "goto", step: "before" });
    room.host(open);
    expect(room.state.room.status).toBe("live");
    expect(room.state.steps.get("before")).not.toHaveProperty("inLobby");
  });

  it("starts the workshop where a step is not marked, not first, or does not fit", () => {
    for (const plan of [
      [choiceStep("before"), hello()],
      [hello(), early(choiceStep("before"))],
      [early(sortStep("before")), hello()],
    ]) {
      const room = new TestRoom(plan);
      room.join();
      expect(opensInLobby(hostView(room), room.plan)).toBeNull();
      room.host(open);
      expect(room.state.room.status).toBe("live");
    }
  });
});

describe("R-156 about oneself", () => {
  it("counts who had joined at the start, tells phones no number before, and fixes no heads", () => {
    const groups = { question: "Where from?", options: ["North", "South"] };
    const room = new TestRoom([early(step("before", "scale", SCALE)), hello()], { segments: groups });
    room.join();
    room.host(open);
    const people = room.joinMany(6);
    expect((room.view("participant") as View).step).not.toHaveProperty("phones");
    for (const person of people) room.answer(person, "before", [{ item: "i1", v: 3 }]);
    room.host(start);
    expect(room.state.steps.get("before")).toMatchObject({ rosters: { 1: { people: 7 } }, phones: 7, askedAt: null });
    expect(room.state.room.heads?.fixed ?? null).toBeNull();
    room.host({ do: "goto", step: "before" });
    expect(hostView(room).settling).toMatchObject({ finished: 6, enough: true });
  });
});

describe("R-156 time", () => {
  it("is nobody’s but the closing, in the plan and on the facilitator’s clock", () => {
    expect(partsOf(shift(), { locale: "en" })).toEqual([{ part: "close", seconds: 10 }]);
    expect(partsOf({ ...sortStep(), inLobby: true }, { locale: "en" })?.length).toBeGreaterThan(3);
    const room = arriving(2);
    room.now += 600_000;
    room.host(start);
    const view = hostView(room);
    expect(view.steps[0]).not.toHaveProperty("askedAt");
    const agenda = { v: 1, title: "Plan", locale: "en", minutes: 10, steps: room.plan } as const;
    const clock = { startedAt: null, endedAt: null, spent: {}, since: null };
    const { begins } = scheduleOf({
      view,
      agenda: { ...agenda, steps: [...room.plan] },
      clock,
      joined: 2,
      now: room.now,
    });
    expect(begins.get("hello")).toBe(room.now);
  });

  it("is meant by the first step of a plan alone", () => {
    expect(lobbyStep([shift(), hello()], "en")?.id).toBe("before");
    expect(lobbyStep([hello(), shift()], "en")).toBeUndefined();
    expect(isForLobby(hello(), "en")).toBe(false);
    const fits = (one: Step) => {
      const bound = bind(one, "en");
      return bound !== undefined && fitsLobby(bound);
    };
    expect([shift(), choiceStep(), sortStep(), hello()].map(fits)).toEqual([true, true, false, false]);
  });
});

const SCALE = { items: [{ id: "i1", text: "I lead." }], max: 5, privacy: "S" };
