/** what people said about themselves is listed of those who consent, and only where that tells of nobody else. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { notTaken, scopeOf } from "../../shared/exports/index.ts";
import { CONSENTS_PER_PERSON } from "../../shared/limits.ts";
import { consent } from "../../shared/room/answers/consent.ts";
import { inMemory } from "../../shared/room/answers/forget.ts";
import { mineOf } from "../../shared/room/answers/mine.ts";
import { apply } from "../../shared/room/apply.ts";
import { tokenOf } from "../../shared/room/source.ts";
import { openedSteps } from "../../shared/room/state/state.ts";
import { fixtures } from "../exercises/fixtures/index.ts";
import { table } from "../support/files.ts";
import { choiceStep, step, TestRoom } from "../support/room.ts";

const own = (id: string, settings: object = {}) => choiceStep(id, { privacy: "S", ...settings });
const rows = (room: TestRoom) => table(room, "answers.csv");
const letters = ["a", "b", "c"];

/** Whether somebody consents, as their phone tells the room. */
function set(room: TestRoom, person: string, on = true): string {
  const outcome = consent(room.state, room.state.people.get(person)!, on);
  if (outcome.ok) apply(room.state, outcome.changes);
  return outcome.ok ? "ok" : outcome.code;
}

/** A question about oneself that so many people have answered, the first of whom consent; the workshop is over. */
function asked(people: number, consenting: number, end = true): { room: TestRoom; ids: string[] } {
  const room = new TestRoom([own("own")]);
  const ids = room.joinMany(people);
  room.vote("own", Object.fromEntries(ids.map((id, at) => [id, { options: [letters[at % 3]] }])));
  for (const id of ids.slice(0, consenting)) expect(set(room, id)).toBe("ok");
  if (end) room.host({ do: "end" });
  return { room, ids };
}

const said = (room: TestRoom) =>
  rows(room)
    .map(({ value }) => value)
    .sort();

describe("R-175 lines of answers about oneself", () => {
  it("are of nobody who has not consented", () => {
    expect(said(asked(12, 0).room)).toEqual([]);
  });

  it("are of those who have, without a name, a time or an order", () => {
    const { room } = asked(26, 6);
    expect(said(room)).toEqual(["a", "a", "b", "b", "c", "c"]);
    for (const row of rows(room)) expect(row).toMatchObject({ step: "own", part: "main", item: "answer", round: "1" });
    expect(said(asked(12, 12).room)).toHaveLength(12);
  });

  it.each([
    [12, 4, "four consent"],
    [12, 11, "one does not"],
    [12, 8, "four do not"],
    [25, 6, "nineteen do not"],
  ])("of %i people are none where %i consent: %s", (people, consenting) => {
    expect(said(asked(people, consenting).room)).toEqual([]);
  });

  it("are none where all who do not consent said the same", () => {
    const room = new TestRoom([own("own")]);
    const ids = room.joinMany(26);
    room.vote("own", Object.fromEntries(ids.map((id, at) => [id, { options: [at < 6 ? letters[at % 3] : "a"] }])));
    for (const id of ids.slice(0, 6)) set(room, id);
    room.host({ do: "end" });
    expect(said(room)).toEqual([]);
  });

  it("are there once the workshop is over, and consent can be given until then", () => {
    const { room, ids } = asked(26, 5, false);
    expect(said(room)).toEqual([]);
    set(room, ids[5]!);
    set(room, ids[0]!, false);
    room.host({ do: "end" });
    expect(said(room)).toHaveLength(5);
    expect(set(room, ids[6]!)).toBe("ended");
    expect(said(room)).toHaveLength(5);
  });

  it("are all gone once somebody takes consent back after the end, or deletes what they said", () => {
    const { room, ids } = asked(26, 6);
    expect(set(room, ids[6]!, false)).toBe("ok");
    expect(said(room)).toHaveLength(6);
    expect(set(room, ids[0]!, false)).toBe("ok");
    expect(said(room)).toEqual([]);
    const other = asked(26, 6);
    other.room.forget(other.ids[0]!);
    expect(said(other.room)).toEqual([]);
    expect(other.room.state.people.get(other.ids[0]!)?.consent).toBeUndefined();
  });

  it("break off in a file that is being written when consent is taken back after the end", () => {
    const { room, ids } = asked(26, 6);
    const before = tokenOf(room.state);
    expect(set(room, ids[6]!, false)).toBe("ok");
    expect(tokenOf(room.state)).toBe(before);
    expect(set(room, ids[0]!, false)).toBe("ok");
    expect(tokenOf(room.state)).not.toBe(before);
  });

  it("take consent that one person can give so many times, and always take back", () => {
    const { room, ids } = asked(1, 0, false);
    for (let i = 0; i < CONSENTS_PER_PERSON; i++) {
      expect(set(room, ids[0]!)).toBe("ok");
      // Saying the same again is no change.
      expect(set(room, ids[0]!)).toBe("ok");
      if (i === 3) room.forget(ids[0]!);
      expect(set(room, ids[0]!, false)).toBe("ok");
    }
    expect(set(room, ids[0]!)).toBe("too-many");
    expect(set(room, ids[0]!, false)).toBe("ok");
  });

  it("are none of what its people were told that nobody else reads, whoever consents", () => {
    const room = new TestRoom([
      step("profile", "profile", {}),
      step("ledger", "ledger", {}),
      step("commit", "commit", {}),
      step("week", "audit", {}),
    ]);
    const ids = room.joinMany(12);
    const answersOf = (id: "profile" | "ledger" | "commit" | "audit") => {
      const { full, opposed } = fixtures[id];
      const said = opposed ?? [full];
      return Object.fromEntries(ids.map((person, at) => [person, said[at % said.length]]));
    };
    for (const id of ["profile", "ledger", "commit"] as const) room.vote(id, answersOf(id));
    room.vote("week", answersOf("audit"));
    for (const id of ids) expect(set(room, id)).toBe("ok");
    room.host({ do: "end" });
    const about = new Set(rows(room).map((row) => `${row.step} ${row.item}`));
    expect(about).toEqual(new Set(["ledger advice", "ledger people", "week week"]));
    // The figures of the room are told all the same.
    const told = new Set(table(room, "aggregate.csv").map(({ step }) => step));
    for (const id of ["profile", "ledger", "commit"]) expect(told).toContain(id);
  });

  it("are asked for only of whoever said something that can be listed", () => {
    const room = new TestRoom([
      own("own"),
      choiceStep("view"),
      step("profile", "profile", {}),
      step("text", "text", { question: "?", privacy: "S" }),
    ]);
    const [ann, bob, cem] = room.joinMany(3) as [string, string, string];
    room.vote("own", { [ann]: { options: ["a"] } });
    room.vote("view", { [bob]: { options: ["a"] } });
    room.vote("profile", { [cem]: fixtures.profile.full });
    room.vote("text", { [cem]: { text: "mine" } });
    room.open("own");
    const askedOf = (person: string) => {
      const answers = inMemory(room.state).answersOf(person, openedSteps(room.state));
      return mineOf(room.state, room.state.people.get(person)!, answers, room.now).consent;
    };
    expect([ann, bob, cem].map(askedOf)).toEqual([false, undefined, undefined]);
    set(room, ann);
    expect(askedOf(ann)).toBe(true);
    room.forget(ann);
    expect(askedOf(ann)).toBeUndefined();
  });

  it("are of nobody who was shown out", () => {
    const { room, ids } = asked(28, 8, false);
    room.host({ do: "remove", person: ids[0]! });
    expect(set(room, ids[0]!)).toBe("removed");
    room.host({ do: "end" });
    expect(said(room)).toHaveLength(7);
  });

  it("are none where all consent, and one of them is shown out after the vote", () => {
    const { room, ids } = asked(12, 12, false);
    room.host({ do: "remove", person: ids[0]! });
    room.host({ do: "end" });
    expect(said(room)).toEqual([]);
  });

  it("are in the facilitator’s file alone, and opinions need nobody’s consent", () => {
    for (const reader of ["client", "participants"] as const)
      expect(notTaken({ rehearsal: false }, "answers.csv", reader, scopeOf(reader, "ended"))).toBe("forbidden");
    expect(notTaken({ rehearsal: false }, "answers.csv", "facilitator", scopeOf("facilitator", "ended"))).toBeNull();
    const room = new TestRoom([choiceStep("view")]);
    const ids = room.joinMany(6);
    room.vote("view", Object.fromEntries(ids.map((id) => [id, { options: ["a"] }])));
    room.host({ do: "end" });
    expect(said(room)).toHaveLength(6);
  });

  it("are none of commitments, of a second vote, of what is compared, and where groups are told", () => {
    const plan = { ifCue: "one", thenDo: "two", due: "2026-03-31", share: "wall", followUpDays: 30, area: "time" };
    const shift = (at: number) => [1, 2, 3, 4, 5, 6].map((item) => ({ item, v: (at + item) % 11 }));
    const room = new TestRoom([
      step("commit", "commit", {}),
      own("twice", { rounds: 2 }),
      step("pre", "shift", { moment: "pre" }),
      step("post", "shift", { moment: "post" }),
      step("mood", "pulse", { items: ["ready"] }),
    ]);
    const ids = room.joinMany(12);
    const vote = (id: string, payload: (at: number) => unknown, round: 1 | 2 = 1) =>
      room.vote(id, Object.fromEntries(ids.map((person, at) => [person, payload(at)])), round);
    vote("commit", () => plan);
    vote("twice", (at) => ({ options: [letters[at % 3]] }));
    vote("twice", (at) => ({ options: [letters[at % 2]] }), 2);
    vote("pre", shift);
    vote("post", (at) => shift(at + 1));
    vote("mood", (at) => [{ item: "ready", v: at % 6 }]);
    for (const id of ids) set(room, id);
    room.host({ do: "end" });
    expect(new Set(rows(room).map((row) => row.step))).toEqual(new Set(["mood"]));
    const split = new TestRoom([own("own")], { segments: { question: "Where?", options: ["north", "south"] } });
    const halves = Array.from({ length: 14 }, (_, at) => split.join({ segment: at % 2 ? "north" : "south" }));
    split.countHeads();
    split.vote("own", Object.fromEntries(halves.map((id, at) => [id, { options: [letters[at % 3]] }])));
    for (const id of halves) set(split, id);
    split.host({ do: "end" });
    expect(split.frozen("own").told?.[0]?.groups).toEqual(["north", "south"]);
    expect(rows(split)).toEqual([]);
  });

  it("less the figures leave nobody, or twenty or more who said different things", () => {
    let listed = 0;
    const person = fc.record({
      consents: fc.integer({ min: 1, max: 4 }),
      ready: fc.option(fc.nat(2)),
      sure: fc.option(fc.nat(2)),
    });
    const scale = (id: string) => ({ id, kind: "scale", text: "?", max: 2, labels: { low: "no", high: "yes" } });
    fc.assert(
      fc.property(fc.array(person, { minLength: 5, maxLength: 70, size: "max" }), fc.nat(4), (drawn, few) => {
        // In some rooms everybody consents, in others most do or few.
        const people = drawn.map((one) => ({ ...one, consents: one.consents > few }));
        const room = new TestRoom([step("mood", "pulse", { items: [scale("ready"), scale("sure")] })]);
        const ids = room.joinMany(people.length);
        room.open("mood");
        for (const [at, { consents, ready, sure }] of people.entries()) {
          const payload = Object.entries({ ready, sure }).flatMap(([item, v]) => (v === null ? [] : [{ item, v }]));
          if (payload.length > 0) room.answer(ids[at]!, "mood", payload);
          if (consents) set(room, ids[at]!);
        }
        room.host({ do: "close", step: "mood" });
        room.host({ do: "end" });
        const lines = rows(room);
        for (const item of ["ready", "sure"] as const) {
          const own = lines.filter((row) => row.item === item);
          if (own.length === 0) continue;
          listed += 1;
          const consenting = people.flatMap((one) => (one.consents && one[item] !== null ? [String(one[item])] : []));
          expect(own.map(({ value }) => value).sort()).toEqual(consenting.sort());
          expect(own.length).toBeGreaterThanOrEqual(5);
          const others = people.flatMap((one) => (!one.consents && one[item] !== null ? [one[item]] : []));
          if (others.length > 0) expect(others.length).toBeGreaterThanOrEqual(20);
          if (others.length > 0) expect(new Set(others).size).toBeGreaterThan(1);
        }
      }),
      { numRuns: 150 },
    );
    expect(listed).toBeGreaterThan(50);
  });
});
