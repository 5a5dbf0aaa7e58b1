/** what a step deals, with an exercise of two lists made of one that has none. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Dealing, Dealt } from "../../shared/exercises/deal.ts";
import { handsOf } from "../../shared/room/answers/deal.ts";
import { ownInPieces } from "../../shared/room/answers/own.ts";
import { apply } from "../../shared/room/apply.ts";
import type { Outcome } from "../../shared/room/change.ts";
import { roll } from "../../shared/room/people/roll.ts";
import { newState } from "../../shared/room/state/state.ts";
import { boundStep } from "../../shared/room/state/step.ts";
import { record, step, TestRoom } from "../support/room.ts";

const SECRET = ["one-of-two", "two-of-two"];
const STEP = step("s", "scale", { items: [{ id: "i", text: "How much?" }] });
const SAID = [{ item: "i", v: 3 }];

const deal: Dealing<unknown, unknown> = {
  lists: (_, { people, rehearsal }) => (people >= 4 || rehearsal ? 2 : 1),
  hand: (_, { list, of }) => ({ reads: of === 1 ? "all-the-same" : SECRET[list] }),
  seal: (payload, dealt) => (payload as object[]).map((one) => ({ ...one, list: dealt?.list })),
};

/** A room whose one step deals. */
function dealing(seed = 4, others = [step("other", "note", { text: "Read" })]): TestRoom {
  const room = new TestRoom([STEP, ...others], { seed });
  const bound = boundStep(room.state, STEP);
  room.state.bound.set("en/s", { ...bound, exercise: { ...bound.exercise, deal } });
  return room;
}

const listsOf = (room: TestRoom): Dealt[] => [...(room.state.deals.get("s")?.values() ?? [])];
const sizes = (room: TestRoom, lists = 2) =>
  Array.from({ length: lists }, (_, list) => listsOf(room).filter((one) => one.list === list).length);
const youIn = (outcome: Outcome) =>
  outcome.ok ? outcome.effects.flatMap((one) => ("tell" in one && one.tell === "you" ? [one] : [])) : [];

describe("R-153 a deal", () => {
  it("gives lists whose sizes never differ by more than one, however many come before, during and after", () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.integer({ min: 4, max: 60 }),
        fc.nat({ max: 20 }),
        fc.nat({ max: 20 }),
        (seed, ...of) => {
          const [first, late, later] = of;
          const room = dealing(seed);
          room.joinMany(first);
          room.open("s");
          const even = () => {
            const [one = 0, other = 0] = sizes(room);
            expect(Math.abs(one - other)).toBeLessThanOrEqual(1);
          };
          even();
          for (let n = 0; n < late; n += 1) {
            room.join();
            even();
          }
          room.host({ do: "close", step: "s" });
          room.joinMany(later);
          expect(listsOf(room)).toHaveLength(first + late);
          room.open("s");
          expect(listsOf(room)).toHaveLength(first + late + later);
          even();
        },
      ),
    );
  });

  it("is drawn: another seed deals another way, and the first to join is not always dealt the first list", () => {
    const dealt = (seed: number) => {
      const room = dealing(seed);
      room.joinMany(8);
      room.open("s");
      return [...room.state.people.keys()].map((id) => room.state.deals.get("s")?.get(id)?.list).join("");
    };
    const all = new Set(Array.from({ length: 40 }, (_, seed) => dealt(seed)));
    expect(all.size).toBeGreaterThan(10);
    expect(new Set([...all].map((lists) => lists[0])).size).toBe(2);
    expect(dealt(7)).toBe(dealt(7));
  });

  it("stays through reopening, removal, coming back, deletion and a second round", () => {
    const room = dealing();
    const [ann = "", bob = "", ...others] = room.joinMany(6);
    room.open("s");
    const before = structuredClone([...(room.state.deals.get("s") ?? [])]);
    for (const person of [ann, bob, ...others]) room.answer(person, "s", SAID);
    room.host({ do: "close", step: "s" });
    room.host({ do: "remove", person: bob });
    room.forget(ann, "s");
    room.forget(ann);
    room.hello({ resume: "resume-0" });
    room.host({ do: "goto", step: "other" });
    room.host({ do: "goto", step: "s" });
    room.open("s", 2);
    expect([...(room.state.deals.get("s") ?? [])]).toEqual(before);
    // Once two lists were dealt, a newcomer reads one of them, however few are there.
    expect(youIn(room.hello({ resume: "new" }))).toEqual([]);
    expect(listsOf(room).at(-1)).toMatchObject({ of: 2 });
  });

  it("is one list for all where too few were there when somebody first said something, and stays so", () => {
    const room = dealing();
    const [ann = ""] = room.joinMany(3);
    room.open("s");
    room.pass(ann, "s");
    room.joinMany(20);
    room.host({ do: "close", step: "s" });
    room.open("s");
    expect(sizes(room)).toEqual([23, 0]);
    expect(listsOf(room).every(({ of }) => of === 1)).toBe(true);
  });

  it("is decided by how many are there when somebody first says something, not by a room that was empty when it opened", () => {
    const room = dealing();
    room.open("s");
    room.joinMany(3);
    expect(listsOf(room).map(({ of }) => of)).toEqual([1, 1, 1]);
    const fourth = youIn(room.hello({ resume: "fourth" }));
    expect(sizes(room)).toEqual([2, 2]);
    // The three who were there are told; the fourth has it with the welcome.
    const people = [...room.state.people.keys()];
    expect(fourth.map(({ person }) => person).sort()).toEqual(people.slice(0, 3).sort());
    for (const { person, own } of fourth) {
      const list = room.state.deals.get("s")?.get(person)?.list ?? -1;
      expect(own).toEqual({ hands: [{ step: "s", hand: { reads: SECRET[list] } }] });
    }
  });

  it("is dealt anew to all, also to whoever has left, by an opening before which nobody has said anything", () => {
    const room = dealing();
    const [ann = ""] = room.joinMany(2);
    room.open("s");
    room.host({ do: "close", step: "s" });
    room.host({ do: "remove", person: ann });
    room.joinMany(6);
    room.open("s");
    expect(listsOf(room)).toHaveLength(8);
    expect(listsOf(room).every(({ of }) => of === 2)).toBe(true);
    expect(sizes(room)).toEqual([4, 4]);
  });

  it("stays two lists where all who answered have deleted what they said", () => {
    const room = dealing();
    const people = room.joinMany(5);
    room.open("s");
    for (const person of people) room.answer(person, "s", SAID);
    room.host({ do: "close", step: "s" });
    for (const person of people) room.forget(person);
    for (const person of people.slice(1)) room.host({ do: "remove", person });
    room.open("s", 2);
    expect(listsOf(room).every(({ of }) => of === 2)).toBe(true);
  });

  it("is told to its owner alone, by the opening and by each welcome, and to no other screen", () => {
    const room = dealing();
    const people = room.joinMany(6);
    const opened = room.try({ do: "open", step: "s", round: 1, from: "setup" });
    const told = youIn(opened);
    expect(told.map(({ person }) => person).sort()).toEqual([...people].sort());
    for (const { person, own } of told) {
      const list = room.state.deals.get("s")?.get(person)?.list ?? -1;
      expect(own).toEqual({ hands: [{ step: "s", hand: { reads: SECRET[list] } }] });
      expect(ownInPieces(room.state, person, [])).toEqual([own]);
    }
    for (const person of people) room.answer(person, "s", SAID);
    for (const press of [
      { do: "close", step: "s" },
      { do: "peek", step: "s" },
      { do: "reveal", step: "s" },
    ] as const) {
      room.host(press);
      const seen = (["participant", "stage", "host", "producer"] as const).map((one) => room.view(one));
      const all = JSON.stringify([seen, roll(room.state, people, [], () => true)]);
      for (const word of [...SECRET, "order", "hands"]) expect(all).not.toContain(`"${word}"`);
    }
  });

  it("marks an answer with the list that it was given to, whatever the phone says of it", () => {
    const room = dealing();
    const people = room.joinMany(4);
    room.open("s");
    for (const person of people) {
      const list = room.state.deals.get("s")?.get(person)?.list;
      const { payload } = room.answer(person, "s", [{ item: "i", v: 3, list: 9 }]);
      expect(payload).toEqual([{ item: "i", v: 3, list }]);
    }
  });

  it("R-02, R-34 comes with a quick return to another step, and goes from the plan with its step", () => {
    const room = dealing();
    const [ann = ""] = room.joinMany(4);
    room.open("s");
    room.host({ do: "goto", step: "other" });
    expect(handsOf(room.state, ann)).toHaveLength(1);
    const elsewhere = newState(record(), [STEP]);
    apply(elsewhere, [{ put: "deal", deal: { step: "gone", person: ann, list: 0, of: 1, order: 1 } }]);
    expect(handsOf(elsewhere, ann)).toEqual([]);
  });

  it("is nothing where an exercise deals nothing", () => {
    const room = new TestRoom([STEP]);
    room.joinMany(6);
    expect(room.open("s").map(({ put }) => put)).not.toContain("deal");
    expect(room.state.deals.size).toBe(0);
  });
});
