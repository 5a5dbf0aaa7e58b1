import { describe, expect, it } from "vitest";
import { JOINS_PER_ROOM, PEOPLE_PER_ROOM } from "../../shared/limits.ts";
import { apply } from "../../shared/room/apply.ts";
import { personRow } from "../../shared/room/people/roll.ts";
import { seated } from "../../shared/room/state/state.ts";
import { spread } from "../../shared/room/view/view.ts";
import { deck, snapshot, sortStep, TestRoom } from "../support/room.ts";

const code = (outcome: { ok: boolean; code?: string }) => (outcome.ok ? "ok" : outcome.code);

describe("R-33 everyone who comes back is where the room is", () => {
  it("an unknown resume joins, a known one returns", () => {
    const room = new TestRoom([sortStep()]);
    const ann = room.join({ resume: "a" });
    expect(code(room.hello({ resume: "a" }))).toBe("ok");
    expect(code(room.hello({ resume: "b" }))).toBe("ok");
    expect([...room.state.people.values()].map(({ id, number }) => [id, number])).toEqual([
      [ann, 1],
      [room.state.byResume.get("b"), 2],
    ]);
  });

  it("an unknown return code joins nobody, in whatever state the room is; a known one returns", () => {
    const room = new TestRoom([sortStep()]);
    const ann = room.join({ resume: "a" });
    expect(code(room.hello({ resume: "b", returning: true }))).toBe("unknown-person");
    room.host({ do: "end" });
    expect(code(room.hello({ resume: "b", returning: true }))).toBe("unknown-person");
    expect(room.state.people.size).toBe(1);
    expect(code(room.hello({ resume: "a", returning: true }))).toBe("ok");
    expect(room.state.byResume.get("a")).toBe(ann);
  });

  it("coming back changes only the mode of taking part", () => {
    const room = new TestRoom([sortStep()]);
    room.join({ resume: "a", name: "Ann" });
    const before = snapshot(room.state);
    room.hello({ resume: "a" });
    room.hello({ resume: "a", name: "Bob" });
    expect(snapshot(room.state)).toEqual(before);
    room.hello({ resume: "a", mode: "remote" });
    expect([...room.state.people.values()][0]).toMatchObject({ name: "Ann", mode: "remote" });
  });

  it("R-30 comes back into a locked room and after the end, where nobody new comes in", () => {
    const room = new TestRoom([sortStep()]);
    room.join({ resume: "a" });
    room.host({ do: "lock", on: true });
    expect(code(room.hello({ resume: "b" }))).toBe("locked");
    expect(code(room.hello({ resume: "a" }))).toBe("ok");
    room.host({ do: "lock", on: false });
    expect(code(room.hello({ resume: "b" }))).toBe("ok");
    room.host({ do: "end" });
    expect(code(room.hello({ resume: "c" }))).toBe("ended");
    expect(code(room.hello({ resume: "a" }))).toBe("ok");
  });
});

describe("joining", () => {
  it("a name is required only if the room requires it", () => {
    const required = new TestRoom([sortStep()], { names: "required" });
    expect(code(required.hello({ resume: "a" }))).toBe("name-required");
    expect(code(required.hello({ resume: "a", name: "Ann" }))).toBe("ok");
    const off = new TestRoom([sortStep()], { names: "off" });
    off.join({ name: "Ann" });
    expect([...off.state.people.values()][0]!.name).toBeNull();
    expect("name" in personRow([...off.state.people.values()][0]!, true)).toBe(false);
  });

  it("hosts are told when a silent phone was last heard, and of no other", () => {
    const room = new TestRoom([sortStep()]);
    room.join();
    const [person] = [...room.state.people.values()];
    const told = (present: boolean, heard: number) => personRow(person!, present, heard).heard;
    expect([told(false, 5_000), told(true, 5_000), told(false, 0)]).toEqual([5_000, undefined, undefined]);
  });

  it("only the room's own groups are accepted", () => {
    const room = new TestRoom([sortStep()], { segments: { question: "Which?", options: ["north", "south"] } });
    expect(code(room.hello({ resume: "a", segment: "east" }))).toBe("unknown-segment");
    expect(code(room.hello({ resume: "a", segment: "north" }))).toBe("ok");
    expect(code(room.hello({ resume: "b" }))).toBe("ok");
    const none = new TestRoom([sortStep()]);
    expect(code(none.hello({ resume: "a", segment: "north" }))).toBe("unknown-segment");
  });
});

describe("R-89 seats", () => {
  /** A room with so many people in it, as good as joined. */
  const filled = (count: number, removed = 0) => {
    const room = new TestRoom([sortStep()]);
    const ann = room.join({ resume: "ann" });
    const one = room.state.people.get(ann)!;
    for (let i = 1; i < count; i++) {
      const out = i <= removed ? { removedAt: room.now, removal: i } : {};
      apply(room.state, [{ put: "person", person: { ...one, id: `p${i}`, resume: `r${i}`, number: i + 1, ...out } }]);
    }
    return { room, ann };
  };

  it("are for people in the room: who is removed frees one, who only falls silent does not", () => {
    const { room, ann } = filled(PEOPLE_PER_ROOM);
    expect(code(room.hello({ resume: "late" }))).toBe("too-many");
    room.connected.clear();
    expect(code(room.hello({ resume: "late" }))).toBe("too-many");
    room.host({ do: "remove", person: "p7" });
    room.host({ do: "remove", person: "p7" });
    expect(code(room.hello({ resume: "late" }))).toBe("ok");
    expect(room.state.people.get(room.state.byResume.get("late")!)?.number).toBe(PEOPLE_PER_ROOM + 1);
    expect(code(room.hello({ resume: "later" }))).toBe("too-many");
    expect(code(room.hello({ resume: "ann" }))).toBe("ok");
    expect(room.state.people.get(ann)?.removedAt).toBeNull();
    expect(code(room.hello({ resume: "r7" }))).toBe("removed");
  });

  it("are freed again and again, but for as long only as the room can know everybody who was removed", () => {
    const { room } = filled(JOINS_PER_ROOM, JOINS_PER_ROOM - 10);
    expect(seated(room.state)).toBe(10);
    expect(code(room.hello({ resume: "late" }))).toBe("too-many");
    expect(code(room.hello({ resume: "ann" }))).toBe("ok");
  });

  it("R-77 the time over which phones come back grows with the people in the room", () => {
    const { room } = filled(5_000, 4_950);
    expect(spread(room.state)).toBe(1_000);
  });
});

describe("R-30, R-31 the door after a removal", () => {
  it("a phone that takes a new identity comes in as anybody new does: while the room is open, and not while it is locked", () => {
    const room = new TestRoom([sortStep()]);
    const ann = room.join({ resume: "a" });
    room.host({ do: "remove", person: ann });
    room.host({ do: "lock", on: true });
    for (const resume of ["a", "new"]) expect(code(room.hello({ resume }))).toBe(resume === "a" ? "removed" : "locked");
    // A return code, and a phone that was passed on with it, say that they return.
    expect(code(room.hello({ resume: "a", returning: true }))).toBe("removed");
    expect(code(room.hello({ resume: "new", returning: true }))).toBe("unknown-person");
    room.host({ do: "lock", on: false });
    expect(code(room.hello({ resume: "a" }))).toBe("removed");
    expect(code(room.hello({ resume: "a", returning: true }))).toBe("removed");
    expect(code(room.hello({ resume: "new", returning: true }))).toBe("unknown-person");
    expect(room.state.people.size).toBe(1);
    expect(code(room.hello({ resume: "new" }))).toBe("ok");
  });
});

describe("R-31 removing", () => {
  it("a removed person is refused everything, coming back included", () => {
    const room = new TestRoom([sortStep()]);
    const ann = room.join({ resume: "a" });
    room.open("sort");
    room.host({ do: "remove", person: ann });
    const before = snapshot(room.state);
    expect(code(room.tryAnswer(ann, "sort", deck({ c1: "L" })))).toBe("removed");
    expect(code(room.pass(ann, "sort"))).toBe("removed");
    expect(code(room.ask(ann, "Why?"))).toBe("removed");
    expect(code(room.hello({ resume: "a" }))).toBe("removed");
    expect(snapshot(room.state)).toEqual(before);
  });

  it("closes their phones, once", () => {
    const room = new TestRoom([sortStep()]);
    const ann = room.join();
    const first = room.try({ do: "remove", person: ann });
    expect(first.ok && first.effects).toContainEqual({ drop: [ann] });
    expect(room.try({ do: "remove", person: ann })).toEqual({ ok: true, changes: [], effects: [] });
    expect(code(room.try({ do: "remove", person: "nobody" }))).toBe("unknown-person");
  });

  it("leaves results that were frozen before as they were, and other rounds without them", () => {
    const room = new TestRoom([sortStep()]);
    const people = room.joinMany(4);
    room.open("sort");
    for (const person of people) room.answer(person, "sort", deck({ c1: "L" }));
    room.host({ do: "remove", person: people[3]! });
    room.host({ do: "close", step: "sort" });
    const before = room.frozen("sort");
    expect(before).toMatchObject({ eligible: 3, answered: 3 });
    room.host({ do: "remove", person: people[0]! });
    expect(room.frozen("sort")).toEqual(before);
    room.vote("sort", { [people[1]!]: deck({ c1: "M" }) }, 2);
    expect(room.frozen("sort", 2)).toMatchObject({ answered: 1 });
  });

  it("removed, reopened and closed again: the difference reveals no answer", () => {
    const room = new TestRoom([sortStep()]);
    const people = room.joinMany(8);
    room.vote("sort", Object.fromEntries(people.map((person, i) => [person, deck({ c1: i === 0 ? "L" : "M" })])));
    const again = (...gone: string[]) => {
      for (const person of gone) room.host({ do: "remove", person });
      room.open("sort");
      room.host({ do: "close", step: "sort" });
      const { answered, eligible, result } = room.frozen("sort");
      return { answered, eligible, counts: result.exercise === "sort" && result.cards[0] };
    };
    const before = again();
    expect(before).toMatchObject({ answered: 8, eligible: 8 });
    expect(again(people[0]!)).toEqual(before);
    expect(again(people[1]!)).toEqual(before);
    // However many they are: all but one of them may be phones of the host's own.
    expect(again(people[2]!, people[3]!)).toEqual(before);
  });
});
