/** links for colleagues and screens, and what each kind of key may do. */
import { describe, expect, it } from "vitest";
import { REVOKED_KEYS, TEAM_KEYS } from "../../shared/limits.ts";
import type { Command } from "../../shared/protocol/command.ts";
import type { PageKind } from "../../shared/protocol/team.ts";
import type { HostView } from "../../shared/protocol/view.ts";
import { MemoryStore } from "../../shared/room/store/memory-store.ts";
import { hashOf } from "../../shared/room/team/keys.ts";
import { Workshop } from "../../shared/room/workshop.ts";
import { choiceStep, record, secretOf, sortStep, step, TestRoom } from "../support/room.ts";

const invite = (id: string, over: object = {}): Extract<Command, { do: "invite" }> & { kind: PageKind } => ({
  do: "invite",
  id,
  name: id,
  kind: "co",
  key: secretOf(id),
  ...over,
});

const GROUPS = { question: "Which?", options: ["new", "old"] };

const teamOf = (room: TestRoom) => (room.view("host") as HostView).team;

describe("a link", () => {
  it("is kept as a hash, and no view has its key or the hash", () => {
    const room = new TestRoom([sortStep()]);
    room.invite("ana", "co");
    const stored = JSON.stringify(room.state.room);
    expect(stored).not.toContain(secretOf("ana"));
    expect(stored).toContain(hashOf(secretOf("ana")));
    for (const audience of ["host", "producer", "stage", "participant"] as const) {
      const shown = JSON.stringify(room.view(audience));
      for (const secret of [secretOf("ana"), hashOf(secretOf("ana"))]) expect(shown).not.toContain(secret);
    }
    expect(teamOf(room).keys).toEqual([{ id: "ana", name: "ana", kind: "co", pages: 0 }]);
  });

  it("that is made again changes nothing, and is refused with another key or as another kind", () => {
    const room = new TestRoom([sortStep()]);
    room.invite("ana", "co");
    expect(room.try(invite("ana", { name: "Another" }))).toEqual({ ok: true, changes: [], effects: [] });
    expect(room.try(invite("ana", { key: secretOf("eve") }))).toMatchObject({ code: "bad-message" });
    expect(room.try(invite("ana", { kind: "producer" }))).toMatchObject({ code: "bad-message" });
    // One key opens one link.
    expect(room.try(invite("bob", { key: secretOf("ana") }))).toMatchObject({ code: "bad-message" });
    expect(room.try(invite("host"))).toMatchObject({ code: "bad-message" });
    expect(teamOf(room).keys).toHaveLength(1);
  });

  it("never opens again once it is withdrawn, nor by being made again", () => {
    const room = new TestRoom([sortStep()]);
    room.invite("ana", "co");
    const outcome = room.try({ do: "revoke", id: "ana" });
    expect(outcome).toMatchObject({ ok: true, effects: [{ shut: "ana" }] });
    expect(room.try({ do: "goto", step: "sort" }, "ana")).toMatchObject({ code: "revoked" });
    expect(room.try(invite("ana"))).toMatchObject({ code: "revoked" });
    expect(room.try(invite("bob", { key: secretOf("ana") }))).toMatchObject({ code: "bad-message" });
    // What is withdrawn already, or was never there, is as it is wanted.
    for (const id of ["ana", "nobody"]) expect(room.try({ do: "revoke", id })).toMatchObject({ ok: true, changes: [] });
    expect(teamOf(room).keys).toEqual([]);
  });

  it("is withdrawn with those for colleagues that were made with it, whoever goes on making them; screens stay", () => {
    const room = new TestRoom([sortStep()]);
    for (const id of ["ana", "dan"]) room.invite(id, "co");
    const made: [string, string, Command["do"]][] = [
      ["eve1", "ana", "invite"],
      ["eve2", "eve1", "invite"],
      ["eve3", "eve2", "pair"],
      ["ben", "dan", "invite"],
    ];
    room.waiting.add("4711");
    for (const [id, by, how] of made)
      expect(room.try(how === "pair" ? { ...invite(id), do: "pair", digits: "4711" } : invite(id), by)).toMatchObject({
        ok: true,
      });
    expect(room.try(invite("wall", { kind: "stage" }), "eve1")).toMatchObject({ ok: true });
    expect(teamOf(room).keys.find(({ id }) => id === "eve2")).toMatchObject({ by: "eve1" });
    const outcome = room.try({ do: "revoke", id: "ana" });
    expect(outcome).toMatchObject({ effects: ["ana", "eve1", "eve2", "eve3"].map((shut) => ({ shut })) });
    expect(teamOf(room).keys.map(({ id }) => id)).toEqual(["dan", "ben", "wall"]);
    for (const id of ["ana", "eve1", "eve3"]) expect(room.try(invite("more"), id)).toMatchObject({ code: "revoked" });
  });

  it("can be withdrawn after the end, when it still opens the report", () => {
    const room = new TestRoom([sortStep()]);
    room.invite("ana", "co");
    room.host({ do: "end" });
    expect(room.try(invite("bob"))).toMatchObject({ code: "ended" });
    expect(room.try({ do: "revoke", id: "ana" })).toMatchObject({ ok: true, effects: [{ shut: "ana" }] });
  });

  it("is one of eight for hosts and eight for screens; a withdrawn one makes room", () => {
    const room = new TestRoom([sortStep()]);
    for (let n = 0; n < TEAM_KEYS.hosts; n += 1) room.invite(`host${n}`, n % 2 ? "co" : "producer");
    for (let n = 0; n < TEAM_KEYS.stages; n += 1) room.invite(`stage${n}`, "stage");
    expect(room.try(invite("more"))).toMatchObject({ code: "too-many" });
    expect(room.try(invite("more", { kind: "stage" }))).toMatchObject({ code: "too-many" });
    room.host({ do: "revoke", id: "host3" });
    expect(room.try(invite("more"))).toMatchObject({ ok: true });
  });

  it("is remembered for a while after it was withdrawn, and not for ever", () => {
    const room = new TestRoom([sortStep()]);
    for (let n = 0; n < REVOKED_KEYS + 5; n += 1) {
      room.now += 1_000;
      room.invite(`key${n}`, "co");
      room.host({ do: "revoke", id: `key${n}` });
    }
    const ids = (room.state.room.invites ?? []).map(({ id }) => id);
    expect(ids).toHaveLength(REVOKED_KEYS);
    expect(ids).toContain(`key${REVOKED_KEYS + 4}`);
    expect(ids).not.toContain("key4");
  });

  it("of a page that waits is told to that page, once, and is kept like any other", () => {
    const room = new TestRoom([sortStep()]);
    const pair = { ...invite("screen", { kind: "stage" }), do: "pair", digits: "4711" } as const;
    expect(room.try(pair)).toMatchObject({ code: "unknown-screen" });
    room.waiting.add("4711");
    const outcome = room.try(pair);
    expect(outcome).toMatchObject({ effects: [{ letIn: "4711", kind: "stage", key: secretOf("screen") }] });
    expect(JSON.stringify(outcome.ok && outcome.changes)).not.toContain(secretOf("screen"));
    expect(teamOf(room).keys).toEqual([{ id: "screen", name: "screen", kind: "stage", pages: 0 }]);
  });

  it("carries the name that its holder signs with, as the owner's does", () => {
    const room = new TestRoom([sortStep()]);
    room.invite("ana", "co");
    room.host({ do: "sign", name: "Maria" });
    expect(room.try({ do: "sign", name: "Ana P." }, "ana")).toMatchObject({ ok: true });
    expect(room.try({ do: "sign", name: "Ana P." }, "ana")).toMatchObject({ changes: [] });
    expect(teamOf(room)).toMatchObject({ owner: "Maria", keys: [{ id: "ana", name: "Ana P." }] });
  });
});

describe("what a key may do", () => {
  const of = (kind: "co" | "producer") => {
    const room = new TestRoom([sortStep(), choiceStep()], { segments: GROUPS });
    room.invite("ana", kind);
    room.now += 60_000;
    return room;
  };

  it("a co-facilitator: everything but withdrawing links", () => {
    const room = of("co");
    expect(room.try({ do: "open", step: "sort", round: 1, from: "setup" }, "ana")).toMatchObject({ ok: true });
    expect(room.try(invite("bob"), "ana")).toMatchObject({ ok: true });
    expect(room.try({ do: "revoke", id: "bob" }, "ana")).toEqual({ ok: false, code: "forbidden" });
  });

  it("a producer: people, parking lot, words, timer, name; nothing that runs the workshop, shows or lets in", () => {
    const room = of("producer");
    const person = room.join();
    room.open("sort");
    room.now += 60_000;
    const allowed: Command[] = [
      { do: "lock", on: true },
      { do: "remove", person },
      { do: "removeJoined", from: 7, to: 9 },
      { do: "heads" },
      { do: "moderate", what: "lot", to: "dots" },
      { do: "moderate", what: "text", step: "sort", text: "x", to: "hidden" },
      { do: "extend", step: "sort", until: room.now + 60_000 },
      { do: "address", origin: "https://hats.example" },
      { do: "sign", name: "Ana" },
    ];
    for (const one of allowed) expect(room.try(one, "ana"), one.do).toMatchObject({ ok: true });
    const denied: Command[] = [
      { do: "close", step: "sort" },
      { do: "peek", step: "sort" },
      { do: "reveal", step: "sort" },
      { do: "goto", step: "choice" },
      { do: "skip", step: "choice" },
      { do: "open", step: "choice", round: 1, from: "setup" },
      { do: "edit", step: choiceStep() },
      { do: "pause", on: true },
      invite("eve"),
      { ...invite("eve"), do: "pair", digits: "0000" },
      { do: "revoke", id: "ana" },
      { do: "end" },
    ];
    for (const one of denied) expect(room.try(one, "ana"), one.do).toEqual({ ok: false, code: "forbidden" });
  });

  it("a screen's link is no host's", () => {
    const room = new TestRoom([sortStep()]);
    room.invite("wall", "stage");
    expect(room.try({ do: "lock", on: true }, "wall")).toMatchObject({ code: "revoked" });
  });
});

describe("a producer's screen", () => {
  const written = () => {
    const room = new TestRoom([
      step("text", "text", { question: "Anything else?" }),
      choiceStep("own", { privacy: "S" }),
    ]);
    const people = room.joinMany(6);
    return { room, people };
  };

  it("has no result, no text and no gate before the room sees the result", () => {
    const { room, people } = written();
    room.vote("text", Object.fromEntries(people.map((person, n) => [person, { text: `word ${n}` }])));
    room.host({ do: "peek", step: "text" });
    room.host({ do: "moderate", what: "text", step: "text", text: "word 1", to: "hidden" });
    expect(JSON.stringify(room.view("host"))).toContain("word 2");
    const shown = room.view("producer") as HostView;
    expect(JSON.stringify(shown)).not.toContain("word");
    for (const field of ["peek", "settling", "unread", "texts", "moderation", "final"])
      expect(shown).not.toHaveProperty(field);
    room.host({ do: "reveal", step: "text" });
    expect(room.view("producer")).toMatchObject({
      texts: expect.arrayContaining([{ item: "text", text: "word 2" }]),
    });
    expect(room.view("producer")).toMatchObject({ moderation: { hidden: ["word 1"] } });
    room.host({ do: "hide", step: "text" });
    expect(JSON.stringify(room.view("producer"))).not.toContain("word");
  });

  it("R-53 never has a plan that its writer chose to show to the facilitator, hidden or not", () => {
    const room = new TestRoom([step("plans", "commit", {})]);
    const people = room.joinMany(11);
    const plan = (who: string, share: "trainer" | "wall") =>
      ({ ifCue: who, thenDo: "write", due: "2026-12-24", followUpDays: 30, share }) as const;
    room.vote(
      "plans",
      Object.fromEntries(
        people.map((person, n) => [person, n < 6 ? plan(`told${n}`, "trainer") : plan(`wall${n}`, "wall")]),
      ),
    );
    room.host({ do: "reveal", step: "plans" });
    for (const who of ["told1", "wall8"])
      room.host({ do: "moderate", what: "text", step: "plans", text: `${who} → write`, to: "hidden" });
    room.host({ do: "moderate", what: "text", step: "plans", text: "told2 → write", to: { merge: "told3 → write" } });
    expect(JSON.stringify(room.view("host"))).toMatch(/told0.*told1/s);
    expect(JSON.stringify(room.view("producer"))).not.toContain("told");
    expect(room.view("producer")).toMatchObject({
      texts: expect.arrayContaining([{ item: "wall", text: "wall7 → write" }]),
      moderation: { hidden: ["wall8 → write"] },
    });
  });

  it("says of a question about oneself nothing beyond the count", () => {
    const { room, people } = written();
    room.vote("own", Object.fromEntries(people.map((person) => [person, { options: ["a"] }])));
    expect(room.view("host")).toHaveProperty("settling");
    expect(room.view("producer")).not.toHaveProperty("settling");
  });

  it("has results by group when the room has them, and not before", () => {
    const room = new TestRoom([choiceStep()], { segments: GROUPS });
    const people = Array.from({ length: 12 }, (_, n) => room.join({ segment: n % 2 ? "new" : "old" }));
    room.vote("choice", Object.fromEntries(people.map((person) => [person, { options: ["a"] }])));
    room.host({ do: "reveal", step: "choice" });
    room.host({ do: "debrief", step: "choice" });
    expect(JSON.stringify(room.view("host"))).toContain('"segments":[');
    expect(JSON.stringify(room.view("producer"))).not.toContain('"segments":[');
    room.host({ do: "show", step: "choice", what: "segment", on: true });
    expect(JSON.stringify(room.view("producer"))).toContain('"segments":[');
  });
});

describe("ids of messages", () => {
  it("R-02 are scoped to the key: two hosts may use the same", () => {
    const store = new MemoryStore();
    const room = new TestRoom([sortStep()]);
    room.invite("ana", "co");
    store.create(record({ ...(room.state.room.invites && { invites: room.state.room.invites }) }), [sortStep()]);
    const workshop = Workshop.open(store)!;
    const lock = (on: boolean) => ({ t: "command" as const, id: "message1", command: { do: "lock" as const, on } });
    expect(workshop.handle({ role: "host" }, lock(true), room.context)).toMatchObject({ views: true });
    expect(workshop.handle({ role: "host", key: "ana" }, lock(false), room.context)).toMatchObject({ views: true });
    expect(workshop.state.room.locked).toBe(false);
    // The same of one key is an old acquaintance.
    expect(workshop.handle({ role: "host", key: "ana" }, lock(true), room.context)).toMatchObject({ views: false });
  });
});
