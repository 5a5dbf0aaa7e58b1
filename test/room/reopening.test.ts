import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { choiceStep, deck, sortStep, TestRoom } from "../support/room.ts";

const say = (option: string) => ({ options: [option] });
const everyone = (people: string[], option: string) =>
  Object.fromEntries(people.map((person) => [person, say(option)]));

const countsOf = (room: TestRoom, id: string) => {
  const result = room.frozen(id).result;
  return result.exercise === "choice" && "counts" in result.answer ? result.answer.counts : "hidden";
};

describe("R-18 reopening", () => {
  it("replaces a class O result and is logged", () => {
    const room = new TestRoom([choiceStep("open")]);
    const people = room.joinMany(6);
    room.vote("open", everyone(people, "a"));
    room.open("open");
    room.answer(people[0]!, "open", say("b"));
    room.host({ do: "close", step: "open" });
    expect(countsOf(room, "open")).toEqual({ a: 5, b: 1, c: 0 });
    expect(room.state.steps.get("open")!.reopened).toBe(1);
    expect(room.changes.filter((change) => change.put === "log").map((change) => change.entry.what)).toEqual([
      "reopened",
    ]);
  });

  it("hiding a result again is logged too", () => {
    const room = new TestRoom([choiceStep("open")]);
    room.vote("open", everyone(room.joinMany(3), "a"));
    room.host({ do: "reveal", step: "open" });
    room.host({ do: "hide", step: "open" });
    expect(room.state.steps.get("open")!.reopened).toBe(1);
    expect(room.changes.filter((change) => change.put === "log").map((change) => change.entry.what)).toEqual([
      "hidden-again",
    ]);
  });

  it("opening the second round is not a reopening", () => {
    const room = new TestRoom([choiceStep("open", { rounds: 2 })]);
    const people = room.joinMany(3);
    room.vote("open", everyone(people, "a"));
    room.vote("open", everyone(people, "b"), 2);
    expect(room.state.steps.get("open")!.reopened).toBe(0);
  });
});

describe("R-21 exposure", () => {
  it("marks answers given or changed after the first reveal, also once it is hidden again", () => {
    const room = new TestRoom([choiceStep("open")]);
    const people = room.joinMany(4);
    room.vote("open", everyone(people.slice(0, 3), "a"));
    room.host({ do: "reveal", step: "open" });
    room.host({ do: "hide", step: "open" });
    room.open("open");
    room.answer(people[0]!, "open", say("b"));
    room.answer(people[3]!, "open", say("c"));
    const exposed = [...room.state.stepAnswers.get("open")!.answers.values()].filter((answer) => answer.exposed);
    expect(exposed.map((answer) => answer.person)).toEqual([people[0], people[3]]);
  });

  it("a peek marks no answers", () => {
    const room = new TestRoom([choiceStep("open")]);
    const people = room.joinMany(3);
    room.vote("open", everyone(people, "a"));
    room.view("host");
    room.open("open");
    expect(room.answer(people[0]!, "open", say("b")).exposed).toBe(false);
  });
});

describe("R-22 movement", () => {
  const vote = (room: TestRoom, people: string[], choices: string, round: 1 | 2) =>
    room.vote("sort", Object.fromEntries(people.map((person, i) => [person, deck({ c1: choices[i]! })])), round);

  it("counts who answered both rounds, and merges flows of fewer than three", () => {
    const room = new TestRoom([sortStep()]);
    const people = room.joinMany(8);
    vote(room, people, "LLLLLMMB", 1);
    vote(room, people, "MMMLLLBB", 2);
    expect(room.frozen("sort", 2).movement?.[0]).toEqual({
      id: "c1",
      n: 8,
      changed: 5,
      net: { L: -2, B: 1, M: 1 },
      flows: [{ from: "L", to: "M", n: 3 }],
      other: 2,
    });
    expect(room.frozen("sort", 1).movement).toBeNull();
  });

  it("never shows the answers of too few people who answered only one round", () => {
    // "-" says nothing in that round.
    const someone = fc.tuple(fc.constantFrom("L", "M", "B", "-"), fc.constantFrom("L", "M", "B", "-"));
    fc.assert(
      fc.property(fc.array(someone, { minLength: 3, maxLength: 12 }), (said) => {
        const room = new TestRoom([sortStep()]);
        const people = room.joinMany(said.length);
        for (const round of [1, 2] as const) {
          const answers = said.flatMap((pair, i) => {
            const choice = pair[round - 1]!;
            return choice === "-" ? [] : [[people[i]!, deck({ c1: choice })]];
          });
          room.vote("sort", Object.fromEntries(answers), round);
        }
        const [moved] = room.frozen("sort", 2).movement ?? [];
        if (!moved || "hidden" in moved) return;
        // What anybody can work out: a result, less what those who answered both had said in that round.
        const only = (round: 1 | 2) => {
          const result = room.frozen("sort", round).result;
          const card = result.exercise === "sort" ? result.cards.find(({ id }) => id === "c1") : undefined;
          return card && !("hidden" in card) ? card.n - moved.n : 0;
        };
        const few = [only(1), only(2)].some((n) => n > 0 && n < 3);
        expect(Object.keys(moved.net).length > 0 || moved.flows.length > 0, `${only(1)}, ${only(2)}`).toBe(!few);
        expect(moved.flows.reduce((sum, flow) => sum + flow.n, moved.other)).toBe(moved.changed);
      }),
    );
  });

  it("leaves exposed answers and removed people out, and is hidden below the minimum", () => {
    const room = new TestRoom([sortStep()]);
    const people = room.joinMany(6);
    vote(room, people, "LLLLLL", 1);
    room.host({ do: "remove", person: people[5]! });
    vote(room, people.slice(0, 5), "MMMMM", 2);
    expect(room.frozen("sort", 2).movement?.[0]).toMatchObject({ n: 5 });

    const late = new TestRoom([sortStep()]);
    const others = late.joinMany(6);
    vote(late, others, "LLLLLL", 1);
    late.host({ do: "reveal", step: "sort" });
    vote(late, others, "MMMMMM", 2);
    expect(late.frozen("sort", 2).movement?.[0]).toEqual({ id: "c1", hidden: true });
  });
});

describe("R-23 what round 2 is about", () => {
  it("does not change once it has been opened, neither by a late talk nor by a late opening", () => {
    const room = new TestRoom([sortStep()]);
    const people = room.joinMany(4);
    const both = (round: 1 | 2) => {
      for (const person of people) room.answer(person, "sort", deck({ c1: "L" }), round);
      room.host({ do: "close", step: "sort" });
    };
    room.open("sort");
    both(1);
    room.open("sort", 2, ["c1"]);
    both(2);
    const late = room.try({ do: "huddle", step: "sort", until: room.now, items: ["c8"] });
    expect(late).toEqual({ ok: false, code: "wrong-round" });
    const other = room.try({ do: "open", step: "sort", round: 2, from: "closed", items: ["c8"] });
    expect(other).toEqual({ ok: false, code: "wrong-round" });
    expect(room.frozen("sort", 2).result).toMatchObject({ cards: [{ id: "c1", n: 4 }] });
  });
});

describe("R-15 zero answers", () => {
  it("cannot be revealed", () => {
    const room = new TestRoom([choiceStep("open")]);
    const ann = room.join();
    room.open("open");
    room.pass(ann, "open");
    room.host({ do: "close", step: "open" });
    expect(room.try({ do: "reveal", step: "open" })).toEqual({ ok: false, code: "nothing-to-reveal" });
    room.open("open");
    room.answer(ann, "open", say("a"));
    room.host({ do: "close", step: "open" });
    expect(room.try({ do: "reveal", step: "open" }).ok).toBe(true);
  });
});
