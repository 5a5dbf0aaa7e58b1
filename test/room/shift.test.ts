/** Steps that are compared person by person, and what nobody may work out from them. */
import { describe, expect, it } from "vitest";
import { comparedAt, itemOf, POST, PRE, rate, room, vote } from "../support/shift.ts";

describe("R-54 only the same people's answers are compared", () => {
  it("the first moment tells how many answered and nothing else", () => {
    const on = room("pre", "post");
    vote(on, "pre", on.joinMany(10), PRE);
    expect(itemOf(on, "pre")).toEqual({ id: "1", n: 10, alone: true });
  });

  it("a later moment tells the change, as the vector has it", () => {
    const on = room("pre", "post");
    const people = on.joinMany(10);
    vote(on, "pre", people, PRE);
    vote(on, "post", people, POST);
    expect(comparedAt(on, "post")).toEqual({
      id: "1",
      n: 10,
      unpaired: 0,
      means: [
        { moment: "pre", mean: 5 },
        { moment: "post", mean: 6.2 },
      ],
      changes: [{ from: "pre", to: "post", mean: 1.2, up: 8, same: 2, down: 0, dAv: 1.235, gAv: 1.129, dZ: 1.521 }],
      response: null,
    });
  });

  it("leaves out, and counts, who answered only now", () => {
    const on = room("pre", "post");
    const people = on.joinMany(10);
    vote(on, "pre", people.slice(0, 6), PRE);
    vote(on, "post", people, POST);
    expect(comparedAt(on, "post")).toMatchObject({ n: 6, unpaired: 4 });
  });

  it("R-08 is hidden where fewer than five answered both, however many answered", () => {
    const on = room("pre", "post");
    const people = on.joinMany(10);
    vote(on, "pre", people.slice(0, 4), PRE);
    vote(on, "post", people, POST);
    expect(itemOf(on, "post")).toEqual({ id: "1", hidden: true });
  });

  it("all moments are of one group of people: who answered each of them", () => {
    const on = room("pre", "then", "post");
    const people = on.joinMany(9);
    vote(on, "pre", people.slice(0, 8), [8, 8, 8, 8, 8, 8, 8, 8]);
    vote(on, "then", people.slice(1), [5, 5, 5, 5, 5, 5, 5, 5]);
    vote(on, "post", people, [0, 7, 7, 7, 7, 7, 7, 7, 0]);
    const { n, unpaired, means, changes, response } = comparedAt(on, "post");
    expect({ n, unpaired, response }).toEqual({ n: 7, unpaired: 2, response: -3 });
    expect(means.map(({ mean }) => mean)).toEqual([8, 5, 7]);
    expect(changes.map(({ from, to, mean }) => [from, to, mean])).toEqual([
      ["pre", "post", -1],
      ["then", "post", 2],
    ]);
    expect(itemOf(on, "then")).toEqual({ id: "1", n: 8, alone: true });
  });

  it("a look back that comes last is compared with what came after", () => {
    const on = room("post", "then");
    const people = on.joinMany(6);
    vote(on, "post", people, [7, 7, 7, 7, 7, 7]);
    vote(on, "then", people, [5, 5, 5, 5, 5, 5]);
    expect(itemOf(on, "post")).toEqual({ id: "1", n: 6, alone: true });
    expect(comparedAt(on, "then").changes).toMatchObject([{ from: "then", to: "post", mean: 2, up: 6 }]);
  });
});

describe("R-54 no two comparisons can be subtracted", () => {
  const followed = (replied: number) => {
    const on = room("pre", "post", "followup");
    const people = on.joinMany(12);
    vote(on, "pre", people, [...PRE, 5, 5]);
    vote(on, "post", people, [...POST, 6, 6]);
    vote(
      on,
      "followup",
      people.slice(12 - replied),
      Array.from({ length: replied }, () => 6),
    );
    return comparedAt(on, "followup");
  };

  it("shows everything if the same people are behind it", () => {
    for (const replied of [12]) {
      const { n, means, changes } = followed(replied);
      expect(n).toBe(replied);
      expect(means).toHaveLength(3);
      expect(changes.map(({ from }) => from)).toEqual(["pre", "post"]);
    }
  });

  it("tells only what is new when anybody is missing: all but one of them may be phones of one person", () => {
    for (const replied of [11, 8, 7]) {
      const { n, means, changes } = followed(replied);
      expect(n).toBe(replied);
      expect(means).toEqual([]);
      expect(changes).toMatchObject([{ from: "pre", to: "followup", dAv: null, gAv: null }]);
    }
  });

  it("a moment that a later one was compared with is never opened again: the comparison would tell who has changed", () => {
    const on = room("pre", "post");
    const people = on.joinMany(10);
    vote(on, "pre", people, PRE);
    on.open("pre");
    on.host({ do: "close", step: "pre" });
    vote(on, "post", people, POST);
    expect(on.try({ do: "open", step: "pre", round: 1, from: "closed" })).toEqual({ ok: false, code: "settled" });
    on.host({ do: "goto", step: "pre" });
    expect(on.view("host")).toMatchObject({ final: "compared" });
  });

  it("nor where opening it, or going to it, is what closes the later one", () => {
    for (const skipped of [false, true]) {
      const on = room("pre", "post");
      const people = on.joinMany(10);
      vote(on, "pre", people, PRE);
      if (skipped) on.host({ do: "skip", step: "pre" });
      on.open("post");
      for (const [i, person] of people.entries()) on.answer(person, "post", rate(POST[i]!));
      if (skipped) on.host({ do: "goto", step: "pre" });
      expect(on.try({ do: "open", step: "pre", round: 1, from: "closed" })).toEqual({ ok: false, code: "settled" });
    }
  });

  it("R-82 nor where somebody has deleted an answer that an earlier comparison counts", () => {
    for (const forgetting of [false, true]) {
      const on = room("pre", "post", "followup");
      const people = on.joinMany(10);
      vote(on, "pre", people, PRE);
      vote(on, "post", people, POST);
      if (forgetting)
        on.send({ role: "participant", person: people[9]! }, { t: "forget", id: "forget-01", step: "pre" });
      vote(on, "followup", people.slice(0, forgetting ? 9 : 10), POST);
      expect(comparedAt(on, "followup").means).toHaveLength(forgetting ? 0 : 3);
    }
  });

  it("what has been told counts in the order in which it was told, whatever the plan's", () => {
    const on = room("pre", "then", "post", "followup");
    const people = on.joinMany(12);
    vote(on, "pre", people, [...PRE, 5, 5]);
    on.now += 60_000;
    vote(on, "post", people, [...POST, 6, 6]);
    on.now += 60_000;
    // Two of the twelve that were told of before and after are missing from here on.
    vote(on, "then", people.slice(0, 10), PRE);
    vote(on, "followup", people.slice(0, 10), POST);
    expect(comparedAt(on, "followup")).toMatchObject({ n: 10, means: [] });
  });

  it("R-41 a step that somebody passed is not compared for them", () => {
    const on = room("pre", "post");
    const people = on.joinMany(7);
    vote(on, "pre", people, PRE);
    on.open("pre");
    for (const person of people.slice(0, 1)) on.pass(person, "pre");
    on.host({ do: "close", step: "pre" });
    vote(on, "post", people, POST);
    expect(comparedAt(on, "post")).toMatchObject({ n: 6, unpaired: 1 });
  });
});
