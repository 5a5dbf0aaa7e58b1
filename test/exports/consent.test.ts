/** what people said about themselves is listed of those who allow it, and only where that tells of nobody else. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { consent } from "../../shared/room/answers/consent.ts";
import { apply } from "../../shared/room/apply.ts";
import { table } from "../support/files.ts";
import { choiceStep, step, TestRoom } from "../support/room.ts";

const own = (id: string, settings: object = {}) => choiceStep(id, { privacy: "S", ...settings });
const rows = (room: TestRoom) => table(room, "answers.csv");
const letters = ["a", "b", "c"];

/** Whether somebody's answers may be listed, as their phone tells the room. */
function allow(room: TestRoom, person: string, on = true): string {
  const outcome = consent(room.state, room.state.people.get(person)!, on);
  if (outcome.ok) apply(room.state, outcome.changes);
  return outcome.ok ? "ok" : outcome.code;
}

/** A question about oneself that so many people have answered, the first of whom allow lines; the workshop is over. */
function asked(people: number, allowing: number, end = true): { room: TestRoom; ids: string[] } {
  const room = new TestRoom([own("own")]);
  const ids = room.joinMany(people);
  room.vote("own", Object.fromEntries(ids.map((id, at) => [id, { options: [letters[at % 3]] }])));
  for (const id of ids.slice(0, allowing)) expect(allow(room, id)).toBe("ok");
  if (end) room.host({ do: "end" });
  return { room, ids };
}

const said = (room: TestRoom) =>
  rows(room)
    .map(({ value }) => value)
    .sort();

describe("R-175 lines of answers about oneself", () => {
  it("are of nobody who has not allowed them", () => {
    expect(said(asked(12, 0).room)).toEqual([]);
  });

  it("are of those who have, without a name, a time or an order", () => {
    const { room } = asked(12, 6);
    expect(said(room)).toEqual(["a", "a", "b", "b", "c", "c"]);
    for (const row of rows(room)) expect(row).toMatchObject({ step: "own", part: "main", item: "answer", round: "1" });
    expect(said(asked(12, 12).room)).toHaveLength(12);
  });

  it.each([
    [12, 4, "four allow them"],
    [12, 11, "one does not"],
    [12, 8, "four do not"],
  ])("of %i people are none where %i allow them: %s", (people, allowing) => {
    expect(said(asked(people, allowing).room)).toEqual([]);
  });

  it("are none where all who do not allow them said the same", () => {
    const room = new TestRoom([own("own")]);
    const ids = room.joinMany(12);
    room.vote("own", Object.fromEntries(ids.map((id, at) => [id, { options: [at < 6 ? letters[at % 3] : "a"] }])));
    for (const id of ids.slice(0, 6)) allow(room, id);
    room.host({ do: "end" });
    expect(said(room)).toEqual([]);
  });

  it("are there once the workshop is over, and can be allowed until then", () => {
    const { room, ids } = asked(12, 5, false);
    expect(said(room)).toEqual([]);
    allow(room, ids[5]!);
    allow(room, ids[0]!, false);
    room.host({ do: "end" });
    expect(said(room)).toHaveLength(5);
    expect(allow(room, ids[6]!)).toBe("ended");
    expect(said(room)).toHaveLength(5);
  });

  it("are all gone once somebody takes it back after the end, or deletes what they said", () => {
    const { room, ids } = asked(12, 6);
    expect(allow(room, ids[6]!, false)).toBe("ok");
    expect(said(room)).toHaveLength(6);
    expect(allow(room, ids[0]!, false)).toBe("ok");
    expect(said(room)).toEqual([]);
    const other = asked(12, 6);
    other.room.forget(other.ids[0]!);
    expect(said(other.room)).toEqual([]);
    expect(other.room.state.people.get(other.ids[0]!)?.rows).toBeUndefined();
  });

  it("are of nobody who was shown out", () => {
    const { room, ids } = asked(12, 7, false);
    room.host({ do: "remove", person: ids[0]! });
    expect(allow(room, ids[0]!)).toBe("removed");
    room.host({ do: "end" });
    expect(said(room)).toHaveLength(6);
  });

  it("are in the facilitator’s file alone, and opinions need nobody’s leave", () => {
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
    for (const id of ids) allow(room, id);
    room.host({ do: "end" });
    expect(new Set(rows(room).map((row) => row.step))).toEqual(new Set(["mood"]));
    const split = new TestRoom([own("own")], { segments: { question: "Where?", options: ["north", "south"] } });
    const halves = Array.from({ length: 14 }, (_, at) => split.join({ segment: at % 2 ? "north" : "south" }));
    split.countHeads();
    split.vote("own", Object.fromEntries(halves.map((id, at) => [id, { options: [letters[at % 3]] }])));
    for (const id of halves) allow(split, id);
    split.host({ do: "end" });
    expect(split.frozen("own").told?.[0]?.groups).toEqual(["north", "south"]);
    expect(rows(split)).toEqual([]);
  });

  it("less the figures leave nobody, or five or more who said different things", () => {
    let listed = 0;
    const person = fc.record({
      allows: fc.boolean(),
      ready: fc.option(fc.nat(2)),
      sure: fc.option(fc.nat(2)),
    });
    const scale = (id: string) => ({ id, kind: "scale", text: "?", max: 2, labels: { low: "no", high: "yes" } });
    fc.assert(
      fc.property(fc.array(person, { minLength: 5, maxLength: 30, size: "max" }), (people) => {
        const room = new TestRoom([step("mood", "pulse", { items: [scale("ready"), scale("sure")] })]);
        const ids = room.joinMany(people.length);
        room.open("mood");
        for (const [at, { allows, ready, sure }] of people.entries()) {
          const payload = Object.entries({ ready, sure }).flatMap(([item, v]) => (v === null ? [] : [{ item, v }]));
          if (payload.length > 0) room.answer(ids[at]!, "mood", payload);
          if (allows) allow(room, ids[at]!);
        }
        room.host({ do: "close", step: "mood" });
        room.host({ do: "end" });
        const lines = rows(room);
        for (const item of ["ready", "sure"] as const) {
          const own = lines.filter((row) => row.item === item);
          if (own.length === 0) continue;
          listed += 1;
          const allowing = people.flatMap((one) => (one.allows && one[item] !== null ? [String(one[item])] : []));
          expect(own.map(({ value }) => value).sort()).toEqual(allowing.sort());
          expect(own.length).toBeGreaterThanOrEqual(5);
          const others = people.flatMap((one) => (!one.allows && one[item] !== null ? [one[item]] : []));
          if (others.length > 0) expect(others.length).toBeGreaterThanOrEqual(5);
          if (others.length > 0) expect(new Set(others).size).toBeGreaterThan(1);
        }
      }),
      { numRuns: 150 },
    );
    expect(listed).toBeGreaterThan(50);
  });
});
