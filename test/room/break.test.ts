/** Breaks, the blank big screen, the timer, notes of hosts, and for what a room was planned. */
import { describe, expect, it } from "vitest";
import { bytes } from "../../shared/bytes.ts";
import { JOT_BYTES, JOT_CHARS, JOTS, PAUSE_MS } from "../../shared/limits.ts";
import { plan } from "../../shared/room/view/view.ts";
import { exportFile } from "../support/export.ts";
import { choiceStep, snapshot, step, TestRoom } from "../support/room.ts";

const code = (outcome: { ok: boolean; code?: string }) => (outcome.ok ? "ok" : outcome.code);
const MINUTE = 60_000;

function room(): TestRoom {
  const made = new TestRoom([choiceStep("a"), choiceStep("b")]);
  made.joinMany(3);
  made.open("a");
  return made;
}

describe("R-134 a break", () => {
  const paused = (of: TestRoom) => of.view("participant").room.paused;

  it("says until when, everywhere, and closes nothing", () => {
    const it = room();
    const [ann] = [...it.state.people.keys()];
    const until = it.now + 30 * MINUTE;
    it.host({ do: "extend", step: "a", until: it.now + MINUTE });
    const steps = snapshot(it.state);
    it.host({ do: "pause", on: true, until });
    for (const role of ["participant", "stage", "host"] as const) expect(it.view(role).room.paused).toEqual({ until });
    expect(snapshot({ ...it.state, room: { ...it.state.room, paused: undefined } } as never)).toEqual({
      ...(steps as object),
      room: { ...it.state.room, paused: undefined },
    });
    expect(code(it.tryAnswer(ann!, "a", { options: ["a"] }))).toBe("ok");
    it.host({ do: "pause", on: false });
    expect(paused(it)).toBeUndefined();
    expect(it.phase("a")).toBe("collecting");
    expect(it.host({ do: "pause", on: false })).toEqual([]);
  });

  it("a time that has passed counts as none, and one in more than a year is refused", () => {
    const it = room();
    it.host({ do: "pause", on: true, until: it.now });
    expect(paused(it)).toEqual({});
    it.host({ do: "pause", on: true, until: it.now + MINUTE });
    expect(paused(it)).toEqual({ until: it.now + MINUTE });
    expect(code(it.try({ do: "pause", on: true, until: it.now + PAUSE_MS + 1 }))).toBe("bad-message");
    it.host({ do: "pause", on: true });
    expect(paused(it)).toEqual({});
    expect(it.host({ do: "pause", on: true })).toEqual([]);
  });

  it("going to a step does not end it, opening one or asking quickly does, and so does the end", () => {
    const it = room();
    const again = () => it.host({ do: "pause", on: true });
    again();
    it.host({ do: "close", step: "a" });
    it.host({ do: "goto", step: "b" });
    it.host({ do: "skip", step: "b" });
    it.host({ do: "goto", step: "a" });
    expect(paused(it)).toEqual({});
    it.open("a");
    expect(paused(it)).toBeUndefined();
    it.host({ do: "close", step: "a" });
    again();
    it.host({ do: "quick", step: choiceStep("q1") });
    expect(paused(it)).toBeUndefined();
    again();
    it.host({ do: "blank", on: true });
    it.host({ do: "end" });
    expect(paused(it)).toBeUndefined();
    expect(it.view("stage")).not.toHaveProperty("blank");
  });

  it("is on record with its beginning and its end", () => {
    const it = room();
    it.host({ do: "pause", on: true });
    it.host({ do: "pause", on: true, until: it.now + MINUTE });
    it.host({ do: "pause", on: false });
    const logged = it.changes.flatMap((change) => (change.put === "log" ? [change.entry.what] : []));
    expect(logged).toEqual(["paused", "resumed"]);
  });
});

it("R-135 the big screen is blank until the host takes that back; phones are not", () => {
  const it = room();
  const phone = it.view("participant");
  it.host({ do: "blank", on: true });
  expect(it.view("stage")).toMatchObject({ blank: true });
  expect(it.view("host")).toMatchObject({ blank: true });
  expect(it.view("participant")).toEqual(phone);
  it.host({ do: "close", step: "a" });
  it.host({ do: "goto", step: "b" });
  expect(it.view("stage")).toMatchObject({ blank: true });
  expect(it.host({ do: "blank", on: true })).toEqual([]);
  it.host({ do: "blank", on: false });
  expect(it.view("stage")).not.toHaveProperty("blank");
});

it("R-39 a timer can be stopped", () => {
  const it = room();
  const until = it.now + MINUTE;
  it.host({ do: "extend", step: "a", until });
  expect(it.view("stage").step).toMatchObject({ endsAt: until });
  it.host({ do: "extend", step: "a", until: null });
  expect(it.view("stage").step).not.toHaveProperty("endsAt");
  expect(it.host({ do: "extend", step: "a", until: null })).toEqual([]);
  expect(it.phase("a")).toBe("collecting");
});

describe("R-39 a timer for a talk", () => {
  const until = 1_800_000_300_000;
  /** Two people have answered "a", and its result is shown. */
  function shown(): TestRoom {
    const it = room();
    for (const person of it.state.people.keys()) it.answer(person, "a", { options: ["a"] });
    it.host({ do: "close", step: "a" });
    it.host({ do: "reveal", step: "a" });
    return it;
  }
  const timeOf = (it: TestRoom, role: "stage" | "participant" | "host" = "stage") => it.view(role).step?.endsAt;

  it("is seen by the room in every phase after setup", () => {
    const it = shown();
    for (const move of ["debrief", "reveal", "hide"] as const) {
      it.host({ do: "extend", step: "a", until });
      for (const role of ["participant", "stage", "host"] as const) expect(timeOf(it, role)).toBe(until);
      it.host({ do: move, step: "a" });
      // It was for the phase before.
      expect(timeOf(it), move).toBeUndefined();
    }
    it.host({ do: "extend", step: "a", until });
    // What is so already ends nothing.
    it.host({ do: "hide", step: "a" });
    expect([it.phase("a"), timeOf(it)]).toEqual(["closed", until]);
    it.host({ do: "reveal", step: "a" });
    expect(timeOf(it)).toBeUndefined();
  });

  for (const [how, leave] of [
    ["a jump", { do: "goto", step: "b" }],
    ["another question", { do: "open", step: "b", round: 1, from: "setup" }],
    ["leaving it out", { do: "skip", step: "a" }],
  ] as const) {
    it(`is over when the room comes back from ${how}`, () => {
      const it = shown();
      it.host({ do: "extend", step: "a", until });
      it.host(leave);
      it.host({ do: "goto", step: "a" });
      expect(it.view("stage").step).toMatchObject({ id: "a", phase: "revealed" });
      expect(timeOf(it)).toBeUndefined();
    });
  }

  it("runs on under a quick question, and is over when the room goes on from there", () => {
    const it = shown();
    it.host({ do: "extend", step: "a", until });
    it.host({ do: "quick", step: choiceStep("q") });
    expect(timeOf(it)).toBeUndefined();
    it.host({ do: "goto", step: "a" });
    expect(timeOf(it)).toBe(until);
    it.host({ do: "goto", step: "q" });
    it.host({ do: "extend", step: "q", until });
    it.host({ do: "goto", step: "b" });
    for (const id of ["q", "a"]) {
      it.host({ do: "goto", step: id });
      expect(timeOf(it), id).toBeUndefined();
    }
  });

  it("stands on a page to read through all of its phases", () => {
    const it = new TestRoom([step("note", "note", { text: "Read this" }), choiceStep("b")]);
    it.open("note");
    it.host({ do: "extend", step: "note", until });
    expect(timeOf(it)).toBe(until);
    it.host({ do: "goto", step: "b" });
    it.host({ do: "goto", step: "note" });
    expect([it.phase("note"), timeOf(it)]).toEqual(["closed", undefined]);
    it.host({ do: "extend", step: "note", until });
    expect(timeOf(it)).toBe(until);
    it.host({ do: "end" });
    expect(it.state.steps.get("note")?.endsAt).toBeNull();
  });
});

describe("R-133 notes of hosts", () => {
  const jot = (it: TestRoom, id: string, text: string | null, key?: string) =>
    it.send(
      { role: "host", ...(key !== undefined && { key }) },
      { t: "command", id: "command1", command: { do: "jot", step: "a", id, text } },
    );
  const jots = (it: TestRoom) => {
    const view = it.view("host");
    return "jots" in view ? view.jots : undefined;
  };

  it("are added, changed and deleted, and say with whose key they were written last", () => {
    const it = room();
    it.invite("ana", "co");
    expect(jots(it)).toBeUndefined();
    jot(it, "one", "Ask the back row");
    jot(it, "two", "Ben was quiet", "ana");
    expect(jots(it)).toEqual([
      { id: "one", text: "Ask the back row" },
      { id: "two", text: "Ben was quiet", by: "ana" },
    ]);
    jot(it, "one", "Ask the front row", "ana");
    expect(jots(it)?.[0]).toEqual({ id: "one", text: "Ask the front row", by: "ana" });
    jot(it, "one", null);
    jot(it, "two", null);
    expect(jot(it, "two", null)).toEqual({ ok: true, changes: [], effects: [] });
    expect(jots(it)).toBeUndefined();
    expect(it.state.steps.get("a")).not.toHaveProperty("jots");
  });

  it("are nobody else's: no phone, stage, producer or file has them", () => {
    const it = room();
    jot(it, "one", "Ask the back row");
    it.host({ do: "close", step: "a" });
    for (const audience of ["participant", "stage", "producer"] as const)
      expect(JSON.stringify(it.view(audience))).not.toContain("back row");
    for (const name of ["results.json", "texts.csv", "aggregate.csv"] as const)
      expect(exportFile(it.state, name, "host", { now: it.now, shuffle: () => [] }).body).not.toContain("back row");
    it.host({ do: "goto", step: "b" });
    expect(jots(it)).toBeUndefined();
  });

  it("300 of them: what is taken is shown, the rest is refused, and the view stays small", () => {
    for (const text of ["short", "ü".repeat(JOT_CHARS), "👩🏽‍🚀".repeat(140)]) {
      const it = room();
      const size = bytes(JSON.stringify(it.view("host")));
      const taken = Array.from({ length: 300 }, (_, n) => jot(it, `line-${n}`, text)).filter(({ ok }) => ok).length;
      expect(taken).toBeGreaterThan(10);
      expect(taken).toBeLessThanOrEqual(JOTS);
      expect(code(jot(it, "more", text))).toBe("too-many");
      expect(jots(it)).toHaveLength(taken);
      expect(bytes(JSON.stringify(it.view("host")))).toBeLessThan(size + JOT_BYTES + 20);
      // A full page can be changed, and a line deleted.
      expect(code(jot(it, "line-0", "s"))).toBe("ok");
      expect(code(jot(it, "line-1", null))).toBe("ok");
    }
  });
});

it("R-38 hosts are told for what a room was planned, the big screen for whom and how many, phones nothing", () => {
  const occasion = { client: "Hof AG", people: 24, remote: 6, start: "09:00", end: "12:00" };
  const it = new TestRoom([choiceStep("a")], { occasion });
  expect(plan(it.state).agenda).toMatchObject(occasion);
  expect(it.view("stage")).toMatchObject({ invited: 24, client: "Hof AG" });
  expect(JSON.stringify(it.view("stage"))).not.toContain("12:00");
  expect(it.view("participant")).not.toHaveProperty("invited");
  expect(JSON.stringify(it.view("participant"))).not.toContain("Hof AG");
  expect(new TestRoom([choiceStep("a")]).view("stage")).not.toHaveProperty("invited");
});
