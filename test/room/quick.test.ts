/** a quick question over the step in hand, the way back, and what the report has of it. */
import { describe, expect, it } from "vitest";
import { EXPORTS, type ExportName, isExportName } from "../../shared/exports/index.ts";
import { STEPS } from "../../shared/limits.ts";
import type { OwnAnswer } from "../../shared/protocol/answer.ts";
import { mineOf } from "../../shared/room/answers/mine.ts";
import { planRun } from "../../shared/room/view/view.ts";
import { exportFile } from "../support/export.ts";
import { choiceStep, snapshot, sortStep, step, TestRoom } from "../support/room.ts";

const code = (outcome: { ok: boolean; code?: string }) => (outcome.ok ? "ok" : outcome.code);
const ids = (room: TestRoom) => room.state.plan.map((one) => one.id).join(" ");
const quickly = (id: string, settings: object = {}) => ({
  do: "quick" as const,
  step: choiceStep(id, { question: `Pace of ${id}?`, ...settings }),
});
const rowOf = (room: TestRoom, id: string) => {
  const view = room.view("host");
  return "steps" in view ? view.steps.find((row) => row.id === id) : undefined;
};

/** Three steps; the result of the first is on the screens. */
function revealed() {
  const room = new TestRoom([choiceStep("a"), choiceStep("b"), choiceStep("c")]);
  const people = room.joinMany(5);
  const all = (option: string) => Object.fromEntries(people.map((person) => [person, { options: [option] }]));
  room.vote("a", all("a"));
  room.host({ do: "reveal", step: "a" });
  return { room, people, all };
}

describe("R-131 a quick question", () => {
  it("is opened behind the step in hand, and going back finds that as it was", () => {
    const { room, people } = revealed();
    const before = room.view("stage").step;
    room.host(quickly("q1"));
    expect(ids(room)).toBe("a q1 b c");
    expect(room.view("participant").step).toMatchObject({ id: "q1", phase: "collecting", round: 1 });
    expect(rowOf(room, "q1")).toMatchObject({ opened: true, quick: { over: "a", inReport: false } });
    room.answer(people[0]!, "q1", { options: ["a"] });
    room.host({ do: "goto", step: "a" });
    expect(room.phase("q1")).toBe("closed");
    expect(room.view("stage").step).toEqual(before);
    expect(room.frozen("q1")).toMatchObject({ answered: 1 });
    expect(room.changes).toContainEqual({ put: "log", entry: { at: room.now, what: "asked", step: "q1", round: 1 } });
  });

  it("never closes a vote", () => {
    const { room } = revealed();
    room.open("b");
    const before = snapshot(room.state);
    expect(code(room.try(quickly("q1")))).toBe("vote-open");
    expect(snapshot(room.state)).toEqual(before);
    room.host({ do: "close", step: "b" });
    room.host(quickly("q1"));
    expect(code(room.try(quickly("q2")))).toBe("vote-open");
  });

  it("a page to read is no vote: it is asked over it, and going back shows it", () => {
    const room = new TestRoom([step("note", "note", { text: "Read this" }), choiceStep("a")]);
    room.open("note");
    room.host(quickly("q1"));
    room.host({ do: "skip", step: "q1" });
    expect(room.view("participant").step).toMatchObject({ id: "note", settings: { text: "Read this" } });
  });

  it("R-39 the time of a page to read runs on under it, and under another one, and ends with the page", () => {
    const room = new TestRoom([step("note", "note", { text: "Find them.\n--- 4:00\nTell them." }), choiceStep("a")]);
    room.open("note");
    room.host({ do: "turn", step: "note", page: 0, sheet: 1 });
    const endsAt = room.now + 240_000;
    for (const id of ["q1", "q2"]) {
      room.host(quickly(id));
      room.host({ do: "close", step: id });
    }
    room.host({ do: "goto", step: "note" });
    for (const audience of ["stage", "participant", "host"] as const)
      expect(room.view(audience).step, audience).toMatchObject({ id: "note", endsAt, sheet: { at: 1 } });
    room.host({ do: "goto", step: "a" });
    room.host({ do: "goto", step: "note" });
    expect(room.view("stage").step).not.toHaveProperty("endsAt");
  });

  it("a talk goes on under it, with its time", () => {
    const { room, all } = revealed();
    room.vote("b", all("b"));
    room.host({ do: "huddle", step: "b", until: room.now + 90_000 });
    room.host(quickly("q1"));
    room.host({ do: "skip", step: "q1" });
    expect(room.view("stage").step).toMatchObject({ id: "b", phase: "huddle", endsAt: room.now + 90_000 });
  });

  it("the same press twice asks once; another question under the same id is stale", () => {
    const { room } = revealed();
    room.host(quickly("q1"));
    expect(room.try(quickly("q1"))).toEqual({ ok: true, changes: [], effects: [] });
    room.host({ do: "close", step: "q1" });
    expect(code(room.try(quickly("q1", { question: "Another?" })))).toBe("stale");
    expect(code(room.try(quickly("c")))).toBe("stale");
    room.host({ do: "drop", step: "c" });
    expect(code(room.try(quickly("c")))).toBe("stale");
  });

  it("is refused where no plan could have it, and where there is no place", () => {
    const { room } = revealed();
    const before = snapshot(room.state);
    expect(code(room.try({ do: "quick", step: sortStep("q1", { cards: ["c99"] }) }))).toBe("unknown-content");
    expect(snapshot(room.state)).toEqual(before);
    for (let n = 3; n < STEPS; n += 1) room.host({ do: "edit", step: choiceStep(`s${n}`) });
    expect(code(room.try(quickly("q1")))).toBe("too-many");
    expect(room.view("stage").step).toMatchObject({ id: "a", phase: "revealed" });
  });

  it("skipping it goes back, and the next ones stand in the order of asking", () => {
    const { room } = revealed();
    room.host(quickly("q1"));
    room.host({ do: "skip", step: "q1" });
    expect(room.state.room.current).toBe("a");
    expect(room.phase("q1")).toBe("closed");
    room.host(quickly("q2"));
    expect(ids(room)).toBe("a q1 q2 b c");
  });

  it("one over another goes back step by step", () => {
    const { room } = revealed();
    room.host(quickly("q1"));
    room.host({ do: "close", step: "q1" });
    room.host(quickly("q2"));
    expect(rowOf(room, "q2")).toMatchObject({ quick: { over: "q1" } });
    room.host({ do: "skip", step: "q2" });
    expect(room.state.room.current).toBe("q1");
    room.host({ do: "skip", step: "q1" });
    expect(room.state.room.current).toBe("a");
  });

  it("from a step that is left out or gone it goes on, and skipping a step never leads to a quick question", () => {
    const { room } = revealed();
    room.host(quickly("q1"));
    room.host({ do: "skip", step: "a" });
    room.host({ do: "skip", step: "q1" });
    expect(room.state.room.current).toBe("b");
    room.host(quickly("q2"));
    room.host({ do: "goto", step: "c" });
    room.host({ do: "drop", step: "b" });
    expect(rowOf(room, "q2")).toMatchObject({ quick: { over: null } });
    room.host({ do: "goto", step: "q2" });
    room.host({ do: "skip", step: "q2" });
    expect(room.state.room.current).toBe("c");
    room.host({ do: "goto", step: "a" });
    room.host({ do: "skip", step: "a" });
    expect(room.state.room.current).toBe("c");
  });

  it("the step under it stays in the plan", () => {
    const { room } = revealed();
    room.host({ do: "goto", step: "b" });
    room.host(quickly("q1"));
    room.host({ do: "close", step: "q1" });
    room.host(quickly("q2"));
    for (const id of ["q2", "b"]) expect(code(room.try({ do: "drop", step: id }))).toBe("in-hand");
    room.host({ do: "goto", step: "c" });
    room.host({ do: "drop", step: "b" });
  });

  it("can be asked in the lobby and after the last step", () => {
    const room = new TestRoom([choiceStep("a"), choiceStep("b")]);
    room.host(quickly("q1"));
    expect(ids(room)).toBe("q1 a b");
    expect(rowOf(room, "q1")).toMatchObject({ quick: { over: null } });
    room.host({ do: "skip", step: "q1" });
    expect(room.state.room).toMatchObject({ status: "live", current: "a" });
    room.host({ do: "goto", step: "b" });
    room.host({ do: "skip", step: "b" });
    room.host(quickly("q2"));
    expect(ids(room)).toBe("q1 a b q2");
    room.host({ do: "skip", step: "q2" });
    expect(room.state.room.current).toBeNull();
  });

  it("takes the parking lot off the big screen, and the way back puts it there again", () => {
    for (const back of ["goto", "skip"] as const) {
      const { room } = revealed();
      room.lot("dots", true);
      room.host(quickly("q1"));
      expect(room.state.room.lot).toMatchObject({ stage: "dots", screen: false });
      room.host({ do: "close", step: "q1" });
      room.host({ do: back, step: back === "goto" ? "a" : "q1" });
      expect(room.state.room).toMatchObject({ current: "a", lot: { stage: "dots", screen: true } });
      // Anywhere else the room has moved on.
      room.host({ do: "goto", step: "q1" });
      room.host({ do: "goto", step: "b" });
      expect(room.state.room.lot?.screen).toBe(false);
    }
  });

  it("puts the parking lot back once: what the host took off since stays off", () => {
    const { room } = revealed();
    room.lot("dots", true);
    room.host(quickly("q1"));
    room.host({ do: "goto", step: "a" });
    room.lot("dots", false);
    room.host({ do: "goto", step: "q1" });
    room.host({ do: "goto", step: "a" });
    expect(room.state.room).toMatchObject({ current: "a", lot: { screen: false } });
  });

  it("over the parking lot at the end it leads back to that", () => {
    const { room } = revealed();
    room.host({ do: "goto", step: "c" });
    room.host({ do: "skip", step: "c" });
    room.lot("dots", true);
    room.host(quickly("q1"));
    room.host({ do: "skip", step: "q1" });
    expect(room.state.room).toMatchObject({ current: null, lot: { screen: true } });
  });

  it("about oneself it has its minimum, and neither fixes heads nor is told by group", () => {
    const segments = { question: "Which group?", options: ["new", "old"] };
    const room = new TestRoom([choiceStep("a"), choiceStep("own", { privacy: "S" })], { segments });
    const people = Array.from({ length: 12 }, (_, i) => room.join({ segment: i % 2 ? "new" : "old" }));
    const all = (option: string) => Object.fromEntries(people.map((person) => [person, { options: [option] }]));
    room.host(quickly("q1", { privacy: "S" }));
    expect(room.view("host")).not.toHaveProperty("heads");
    for (const person of people) room.answer(person, "q1", { options: [person === people[0] ? "b" : "a"] });
    room.host({ do: "close", step: "q1" });
    expect(room.frozen("q1")).toMatchObject({ answered: 12, told: [] });
    expect(room.frozen("q1")).not.toHaveProperty("segments");
    // What the plan asks about oneself afterwards can still be split.
    room.host({ do: "goto", step: "own" });
    room.countHeads();
    room.vote("own", { ...all("a"), [people[0]!]: { options: ["b"] }, [people[1]!]: { options: ["b"] } });
    expect(room.frozen("own").told).toEqual([{ item: "answer", groups: ["new", "old"] }]);
  });
});

describe("R-132 the report", () => {
  const files = (room: TestRoom, key: "host" | "report") =>
    Object.keys(EXPORTS)
      .filter(isExportName)
      .map((name: ExportName) =>
        exportFile(room.state, name, key, { now: room.now, shuffle: (n) => [...Array(n).keys()] }),
      )
      .map(({ body }) => body)
      .join("\n");

  it("has a quick question only where the host says so", () => {
    const { room, all } = revealed();
    room.host(quickly("pace"));
    for (const [person, said] of Object.entries(all("b"))) room.answer(person, "pace", said);
    room.host({ do: "close", step: "pace" });
    room.host({ do: "reveal", step: "pace" });
    for (const key of ["host", "report"] as const) expect(files(room, key)).not.toContain("pace");
    const [ann] = room.state.people.values();
    const said = { status: "answered" as const, payload: { options: ["b"] }, skipped: [] };
    const own: OwnAnswer = { step: "pace", round: 1, part: "main", ...said };
    expect(mineOf(room.state, ann!, [own], room.now).steps).toMatchObject([{ step: { id: "pace" } }]);
    expect(planRun(room.state).steps.map(({ id }) => id)).toEqual(["a", "b", "c"]);
    room.host({ do: "report", step: "pace", on: true });
    expect(rowOf(room, "pace")).toMatchObject({ quick: { over: "a", inReport: true } });
    for (const key of ["host", "report"] as const) expect(files(room, key)).toContain("Pace of pace?");
    expect(planRun(room.state).steps.map(({ id }) => id)).toEqual(["a", "pace", "b", "c"]);
    expect(room.host({ do: "report", step: "pace", on: true })).toEqual([]);
    room.host({ do: "report", step: "pace", on: false });
    expect(files(room, "host")).not.toContain("pace");
  });

  it.each([
    ["a moment that later ones are compared with", step("pre", "shift", { moment: "pre" })],
    ["a story whose result puts a step into the plan", step("story", "scenario", { scenario: "st1", rounds: 1 })],
  ])("would have a part of it by another step: %s is planned, and not asked quickly", (_, asked) => {
    const { room } = revealed();
    const before = snapshot(room.state);
    expect(code(room.try({ do: "quick", step: asked }))).toBe("not-supported");
    expect(snapshot(room.state)).toEqual(before);
    // A case without an end is a question like any.
    room.host({ do: "quick", step: step("case", "scenario", { scenario: "s1", rounds: 1 }) });
  });

  it("can still get it after the end, when nothing else can be commanded", () => {
    const { room, all } = revealed();
    room.host(quickly("pace"));
    for (const [person, said] of Object.entries(all("b"))) room.answer(person, "pace", said);
    room.host({ do: "end" });
    expect(files(room, "report")).not.toContain("Pace of pace?");
    room.host({ do: "report", step: "pace", on: true });
    expect(files(room, "report")).toContain("Pace of pace?");
    expect(code(room.try({ do: "jot", step: "pace", id: "one", text: "Late" }))).toBe("ended");
  });

  it("has every other step anyway", () => {
    const { room } = revealed();
    expect(room.host({ do: "report", step: "a", on: true })).toEqual([]);
    expect(code(room.try({ do: "report", step: "a", on: false }))).toBe("not-supported");
    expect(code(room.try({ do: "report", step: "nowhere", on: true }))).toBe("unknown-step");
  });
});
