/** two hosts at one room never press against each other, and each reads what the other did. */
import { describe, expect, it } from "vitest";
import { DEEDS, MOVE_APART_MS } from "../../shared/limits.ts";
import type { HostView } from "../../shared/protocol/view.ts";
import { choiceStep, sortStep, TestRoom } from "../support/room.ts";

/** A room with a colleague, Ana, in which nothing has been pressed lately. */
function two(): TestRoom {
  const room = new TestRoom([sortStep(), choiceStep()]);
  room.invite("ana", "co");
  room.joinMany(3);
  room.now += 60_000;
  return room;
}

const lately = (room: TestRoom) => (room.view("host") as HostView).team.lately;

describe("another press within two seconds of a colleague's", () => {
  it("is stale where it wants something else, and done once that time is over", () => {
    const room = two();
    room.vote("sort", { id1: [{ cardId: "c1", choice: "L" }] });
    room.now += 50;
    // Ana pressed Close a moment too late, on a page that had become Reveal under her finger.
    expect(room.try({ do: "reveal", step: "sort" }, "ana")).toEqual({ ok: false, code: "stale" });
    expect(room.try({ do: "goto", step: "choice" }, "ana")).toEqual({ ok: false, code: "stale" });
    expect(room.phase("sort")).toBe("closed");
    room.now += MOVE_APART_MS - 51;
    expect(room.try({ do: "reveal", step: "sort" }, "ana")).toEqual({ ok: false, code: "stale" });
    room.now += 1;
    expect(room.try({ do: "reveal", step: "sort" }, "ana")).toMatchObject({ ok: true });
    // It holds both ways.
    expect(room.try({ do: "hide", step: "sort" })).toEqual({ ok: false, code: "stale" });
  });

  it("is acked where it wants the same, and changes nothing", () => {
    const room = two();
    const same = (command: Parameters<TestRoom["try"]>[0]) => {
      room.now += 60_000;
      expect(room.try(command), command.do).toMatchObject({ ok: true });
      room.now += 50;
      expect(room.try(command, "ana"), command.do).toEqual({ ok: true, changes: [], effects: [] });
    };
    same({ do: "goto", step: "sort" });
    same({ do: "open", step: "sort", round: 1, from: "setup" });
    for (const person of room.state.people.keys()) room.answer(person, "sort", [{ cardId: "c1", choice: "L" }]);
    same({ do: "close", step: "sort" });
    same({ do: "huddle", step: "sort", until: room.now + 180_000 });
    same({ do: "reveal", step: "sort" });
    same({ do: "focus", step: "sort", item: "c1" });
    same({ do: "turn", step: "sort", page: 1 });
    same({ do: "debrief", step: "sort" });
    same({ do: "show", step: "sort", what: "key", on: true });
    same({ do: "skip", step: "sort" });
    same({ do: "end" });
  });

  it("is stale where it picks other items for the talk or the second round", () => {
    const room = two();
    room.vote("sort", { id1: [{ cardId: "c1", choice: "L" }] });
    room.now += 60_000;
    const until = room.now + 180_000;
    const talk = (items: string[]) => ({ do: "huddle", step: "sort", until, items }) as const;
    room.host(talk(["c1", "c8"]));
    room.now += 50;
    expect(room.try(talk(["c13"]), "ana")).toEqual({ ok: false, code: "stale" });
    expect(room.try(talk(["c8", "c1"]), "ana")).toEqual({ ok: true, changes: [], effects: [] });
    room.now += 60_000;
    const again = (items: string[]) => ({ do: "open", step: "sort", round: 2, from: "huddle", items }) as const;
    room.host(again(["c1"]));
    room.now += 50;
    expect(room.try(again(["c8"]), "ana")).toEqual({ ok: false, code: "stale" });
    expect(room.try(again(["c1"]), "ana")).toEqual({ ok: true, changes: [], effects: [] });
  });

  it("is stale, and not merely impossible, where the move has made it so", () => {
    const room = two();
    room.open("sort");
    for (const person of room.state.people.keys()) room.answer(person, "sort", [{ cardId: "c1", choice: "L" }]);
    room.now += 60_000;
    room.host({ do: "close", step: "sort" });
    room.host({ do: "reveal", step: "sort" });
    room.host({ do: "debrief", step: "sort" });
    room.now += 60_000;
    room.host({ do: "reveal", step: "sort" });
    const show = { do: "show", step: "sort", what: "key", on: true } as const;
    expect(room.try(show, "ana")).toEqual({ ok: false, code: "stale" });
    room.now += 60_000;
    expect(room.try(show, "ana")).toEqual({ ok: false, code: "wrong-phase" });
    room.host({ do: "hide", step: "sort" });
    room.host({ do: "reveal", step: "sort" });
    expect(room.try({ do: "close", step: "sort" }, "ana")).toEqual({ ok: false, code: "stale" });
    // What was impossible before is told as it is.
    expect(room.try({ do: "goto", step: "nowhere" }, "ana")).toEqual({ ok: false, code: "unknown-step" });
    expect(room.try({ do: "close", step: "sort" })).toEqual({ ok: false, code: "wrong-phase" });
  });

  it("is judged by moves alone: more time, people and the plan are nobody's way", () => {
    const room = two();
    room.open("sort");
    room.now += 50;
    expect(room.try({ do: "extend", step: "sort", until: room.now + 60_000 }, "ana")).toMatchObject({ ok: true });
    expect(room.try({ do: "lock", on: true }, "ana")).toMatchObject({ ok: true });
    expect(room.try({ do: "skip", step: "choice" }, "ana")).toMatchObject({ ok: true });
    // Ana's timer is no move either.
    expect(room.try({ do: "close", step: "sort" })).toMatchObject({ ok: true });
  });

  it("is nothing to a host who is alone, nor to the same key, nor after the clock was set back", () => {
    const alone = new TestRoom([sortStep()]);
    alone.open("sort");
    expect(alone.try({ do: "close", step: "sort" })).toMatchObject({ ok: true });
    expect(alone.state.room).not.toHaveProperty("moved");
    const room = two();
    room.open("sort");
    expect(room.try({ do: "close", step: "sort" })).toMatchObject({ ok: true });
    room.now -= 3_600_000;
    expect(room.try({ do: "goto", step: "choice" }, "ana")).toMatchObject({ ok: true });
  });
});

describe("what was done", () => {
  it("is told with who did it, the latest first, to hosts alone", () => {
    const room = two();
    room.open("sort");
    room.now += 60_000;
    room.try({ do: "close", step: "sort" }, "ana");
    expect(lately(room).slice(0, 2)).toEqual([
      { by: "ana", what: "close", step: "sort", at: room.now },
      { by: null, what: "open", step: "sort", at: room.now - 60_000 },
    ]);
    // What changed nothing was not done.
    room.try({ do: "close", step: "sort" });
    expect(lately(room)[0]).toMatchObject({ by: "ana" });
    for (const audience of ["stage", "participant"] as const) expect(room.view(audience)).not.toHaveProperty("team");
    for (let n = 0; n < 40; n += 1) room.host({ do: "lock", on: n % 2 === 0 });
    expect(lately(room)).toHaveLength(DEEDS);
  });

  it("is kept only while there is a colleague", () => {
    const room = two();
    room.open("sort");
    expect(room.state.room.deeds).toHaveLength(2);
    room.host({ do: "revoke", id: "ana" });
    expect(room.state.room).not.toHaveProperty("deeds");
    expect(room.state.room).not.toHaveProperty("moved");
    expect(lately(room)).toEqual([]);
  });

  it("stands in the log under the name of a colleague, and of the owner as it always did", () => {
    const room = two();
    room.vote("sort", {});
    room.now += 60_000;
    room.try({ do: "open", step: "sort", round: 1, from: "closed" }, "ana");
    const entries = room.changes.flatMap((change) => (change.put === "log" ? [change.entry] : []));
    expect(entries).toEqual([{ at: room.now, what: "reopened", step: "sort", round: 1, by: "ana" }]);
    room.now += 60_000;
    room.host({ do: "end" });
    expect(room.changes.findLast(({ put }) => put === "log")).toEqual({
      put: "log",
      entry: { at: room.now, what: "ended", step: null, round: null },
    });
  });

  it("writes nothing more in a room without colleagues", () => {
    const room = new TestRoom([sortStep()]);
    room.invite("wall", "stage");
    expect(room.open("sort").filter(({ put }) => put === "room")).toHaveLength(1);
    expect(room.host({ do: "close", step: "sort" }).filter(({ put }) => put === "room")).toHaveLength(0);
  });
});
