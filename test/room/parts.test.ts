import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Outcome } from "../../shared/room/change.ts";
import { choiceStep, deck, sortStep, step, TestRoom } from "../support/room.ts";

const code = (outcome: Outcome) => (outcome.ok ? "ok" : outcome.code);
const scenario = (settings: object = {}) => step("scenario", "scenario", { scenario: "s1", ...settings });

describe("R-70 a show of hands", () => {
  const count = (counts: Record<string, number>, id = "choice") =>
    ({ do: "count", step: id, round: 1, counts }) as const;

  function closed(plan = choiceStep()): TestRoom {
    const room = new TestRoom([plan]);
    room.joinMany(4);
    room.open(plan.id);
    room.now += 60_000;
    room.host({ do: "close", step: plan.id });
    return room;
  }

  it("stands in for phones, and says so", () => {
    const room = closed();
    expect(code(room.try({ do: "reveal", step: "choice" }))).toBe("nothing-to-reveal");
    room.host(count({ a: 3, b: 9 }));
    expect(room.frozen("choice")).toMatchObject({
      source: "manual",
      answered: 12,
      eligible: 12,
      result: { answer: { n: 12, counts: { a: 3, b: 9, c: 0 }, modal: ["b"] } },
    });
    room.host({ do: "reveal", step: "choice" });
    expect(room.view("stage").step?.result).toMatchObject({ rounds: [{ source: "manual", answered: 12 }] });
  });

  it("counts hands for every card of a sort", () => {
    const room = closed(sortStep());
    room.host(count({ "c1:L": 4, "c1:M": 2, "c8:B": 5 }, "sort"));
    const frozen = room.frozen("sort");
    expect(frozen.answered).toBe(6);
    expect(frozen.result).toMatchObject({
      cards: [
        { id: "c1", counts: { L: 4, B: 0, M: 2 } },
        { id: "c8", counts: { L: 0, B: 5, M: 0 } },
        { id: "c13", hidden: true },
      ],
    });
  });

  it("knows the preferences of a scenario", () => {
    const room = closed(scenario());
    room.host(count({ "-2": 4, "1": 4 }, "scenario"));
    expect(room.frozen("scenario").result).toMatchObject({ pref: { n: 8, mean: -0.5 } });
  });

  it("obeys the minimum, names only what is offered, and ends somewhere", () => {
    const room = closed();
    room.host(count({ a: 2 }));
    expect(room.frozen("choice").result).toMatchObject({ answer: { hidden: true } });
    expect(code(room.try(count({ z: 3 })))).toBe("unknown-option");
    expect(code(room.try(count({ a: 2_001 })))).toBe("too-many");
    expect(code(room.try({ ...count({ a: 3 }), round: 2 }))).toBe("wrong-round");
  });

  it("never stands beside phones, is taken back by no hands, and replaced by a vote", () => {
    const room = closed();
    room.host(count({ a: 5 }));
    room.host(count({}));
    expect(room.frozen("choice")).toMatchObject({ answered: 0, result: { answer: { hidden: true } } });
    expect(room.frozen("choice").source).toBeUndefined();
    room.host(count({ a: 5 }));
    room.open("choice");
    room.answer([...room.state.people.keys()][0]!, "choice", { options: ["b"] });
    room.host({ do: "close", step: "choice" });
    expect(room.frozen("choice")).toMatchObject({ answered: 1 });
    expect(code(room.try(count({ a: 5 })))).toBe("counted-already");
  });

  it("R-14 counts whoever passed on a phone beside the hands, and forgets a count that was corrected", () => {
    const room = new TestRoom([choiceStep()]);
    const [ann] = room.joinMany(4);
    room.open("choice");
    room.pass(ann!, "choice");
    room.host({ do: "close", step: "choice" });
    expect(room.frozen("choice")).toMatchObject({ eligible: 1, passed: 1 });
    room.host(count({ a: 50 }));
    expect(room.frozen("choice")).toMatchObject({ eligible: 51, answered: 50, passed: 1 });
    room.host(count({ a: 5 }));
    expect(room.frozen("choice")).toMatchObject({ eligible: 6, answered: 5, passed: 1 });
    room.host(count({}));
    expect(room.frozen("choice")).toMatchObject({ eligible: 1, answered: 0, passed: 1 });
  });

  it("is not for what people say about themselves", () => {
    const room = closed(step("pulse", "pulse", { items: ["ready"] }));
    expect(code(room.try(count({ "3": 5 }, "pulse")))).toBe("not-supported");
  });
});

describe("R-71 predictions", () => {
  const guess = (item: string, mode: string | number) => [{ item, mode }];

  it("are counted apart, and tell how well the room reads itself", () => {
    const room = new TestRoom([choiceStep("choice", { predict: true })]);
    const people = room.joinMany(6);
    room.open("choice");
    for (const [at, person] of people.entries()) {
      room.answer(person, "choice", { options: [at < 4 ? "a" : "b"] });
      const said = room.tryAnswer(person, "choice", guess("answer", at < 2 ? "a" : "b"), 1, { part: "predict" });
      expect(said.ok).toBe(true);
    }
    room.host({ do: "close", step: "choice" });
    const frozen = room.frozen("choice");
    expect(frozen.result).toMatchObject({ answer: { n: 6, counts: { a: 4, b: 2, c: 0 } } });
    expect(frozen.predicted).toEqual([{ id: "answer", n: 6, counts: { a: 2, b: 4, c: 0 }, right: 0.333 }]);
    expect(room.view("stage").step?.result).toBe("pending");
  });

  it("may be changed, and change nothing else", () => {
    const room = new TestRoom([scenario({ predict: true })]);
    const ann = room.join();
    room.open("scenario");
    for (const mode of [-2, 2]) room.tryAnswer(ann, "scenario", guess("pref", mode), 1, { part: "predict" });
    const stepAnswers = room.state.stepAnswers.get("scenario")!;
    expect([...stepAnswers.answers.values()]).toMatchObject([
      { part: "predict", payload: [{ item: "pref", mode: 2 }] },
    ]);
    room.host({ do: "close", step: "scenario" });
    // Who only guessed has not answered.
    expect(room.frozen("scenario")).toMatchObject({ answered: 0, predicted: [{ id: "pref", hidden: true }] });
  });

  it("R-08 are hidden where too few guessed, and where the item itself is hidden", () => {
    const room = new TestRoom([sortStep("sort", { cards: ["c1", "c8"], predict: true })]);
    const people = room.joinMany(5);
    room.open("sort");
    for (const [at, person] of people.entries()) {
      room.answer(person, "sort", deck(at < 2 ? { c1: "L", c8: "M" } : { c1: "L" }));
      const guesses = [...guess("c8", "M"), ...(at < 2 ? guess("c1", "L") : [])];
      room.tryAnswer(person, "sort", guesses, 1, { part: "predict" });
    }
    room.host({ do: "close", step: "sort" });
    expect(room.frozen("sort").predicted).toEqual([
      { id: "c1", hidden: true },
      { id: "c8", hidden: true },
    ]);
  });

  it("R-06 are refused whole when they name what there is not", () => {
    const room = new TestRoom([sortStep("sort", { cards: ["c1", "c8"], predict: true })]);
    const ann = room.join();
    room.open("sort");
    const said = (payload: unknown) => code(room.tryAnswer(ann, "sort", payload, 1, { part: "predict" }));
    expect(said(guess("c9", "L"))).toBe("unknown-option");
    expect(said(guess("c1", "X"))).toBe("unknown-option");
    expect(said([...guess("c1", "L"), ...guess("c1", "M")])).toBe("invalid-answer");
    expect(said([{ item: "c1", mean: 3 }])).toBe("invalid-answer");
    expect(said("L")).toBe("invalid-answer");
    expect(said(guess("c1", "L"))).toBe("ok");
  });
});

describe("R-72 response time", () => {
  it("counts from when each could answer, in round 1 and before its first close only", () => {
    const room = new TestRoom([choiceStep("choice", { rounds: 2 })]);
    const people = room.joinMany(5);
    room.open("choice");
    for (const person of people) {
      room.now += 4_000;
      room.answer(person, "choice", { options: ["a"] });
    }
    const late = room.join();
    room.now += 2_000;
    room.answer(late, "choice", { options: ["b"] });
    room.host({ do: "close", step: "choice" });
    // 2, 4, 8, 12, 16 and 20 seconds.
    const time = { n: 6, median: 10, q1: 5, q3: 15 };
    expect(room.frozen("choice").time).toEqual(time);
    room.now += 600_000;
    room.open("choice");
    const later = room.join();
    room.answer(later, "choice", { options: ["b"] });
    room.host({ do: "close", step: "choice" });
    expect(room.frozen("choice").time).toEqual(time);
    room.open("choice", 2);
    for (const person of people) room.answer(person, "choice", { options: ["a"] }, 2);
    room.host({ do: "close", step: "choice" });
    expect(room.frozen("choice", 2).time).toBeUndefined();
  });

  it("is not told of fewer than five", () => {
    const room = new TestRoom([choiceStep()]);
    const people = room.joinMany(4);
    room.vote("choice", Object.fromEntries(people.map((person) => [person, { options: ["a"] }])));
    expect(room.frozen("choice").time).toBeUndefined();
  });
});

describe("R-73 the tagging of a cloud", () => {
  const cloud = step("cloud", "cloud", { tagging: true });
  const tags = (words: string[], choice = "L") => words.map((word) => ({ word, choice }));

  function written(words: readonly (readonly string[])[]): { room: TestRoom; people: string[] } {
    const room = new TestRoom([cloud]);
    const people = room.joinMany(words.length);
    room.vote("cloud", Object.fromEntries(people.map((person, at) => [person, { words: words[at] }])));
    return { room, people };
  }

  it("is about the ten commonest words, in the room's spelling, and shows them when it opens", () => {
    const { room, people } = written([["Calm", "fair"], ["calm "], ["calm", "clear"]]);
    expect(JSON.stringify(room.view("participant"))).not.toContain("calm");
    room.open("cloud", 2);
    expect(room.view("participant").step?.items).toEqual(["calm", "clear", "fair"]);
    for (const person of people) {
      const said = room.tryAnswer(person, "cloud", tags(["calm", "fair"]), 2, { part: "tags" });
      expect(said.ok).toBe(true);
    }
    room.host({ do: "close", step: "cloud" });
    expect(room.frozen("cloud", 2).result).toMatchObject({
      n: 3,
      words: [],
      tags: [{ id: "calm", counts: { L: 3, B: 0, M: 0 } }, { id: "clear", hidden: true }, { id: "fair" }],
    });
    expect(room.frozen("cloud", 1).result).toMatchObject({ words: [{ word: "calm", count: 3 }, {}, {}] });
  });

  it("R-06 takes tags of these words only, in round 2 only", () => {
    const { room, people } = written([["calm"], ["calm"], ["calm"]]);
    room.open("cloud", 2);
    const said = (payload: unknown, part: "main" | "tags" = "tags") =>
      code(room.tryAnswer(people[0]!, "cloud", payload, 2, { part }));
    expect(said(tags(["brave"]))).toBe("unknown-option");
    expect(said(tags(["calm", "calm"]))).toBe("invalid-answer");
    expect(said({ words: ["calm"] })).toBe("invalid-answer");
    expect(said(tags(["calm"]), "main")).toBe("wrong-round");
    expect(said(tags(["calm"]))).toBe("ok");
  });

  it("does not open where there is nothing to tag", () => {
    const { room } = written([["calm"], ["calm"]]);
    expect(code(room.try({ do: "open", step: "cloud", round: 2, from: "closed" }))).toBe("nothing-to-reveal");
  });

  it("R-16 leaves out all words that tie across the tenth place", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), (clear) => {
        const often = Array.from({ length: clear }, (_, i) => `often ${i}`);
        const once = Array.from({ length: 12 }, (_, i) => `once ${i}`);
        const pick = (from: number) => [...often, ...once].slice(from, from + 3);
        // Everybody gives three words; the first `clear` words are given twice, the others once.
        const lists: string[][] = [];
        for (let from = 0; from < often.length + once.length; from += 3) lists.push(pick(from));
        for (let from = 0; from < often.length; from += 3) lists.push(often.slice(from, from + 3));
        const { room } = written(lists);
        room.open("cloud", 2);
        expect(room.state.steps.get("cloud")?.items?.toSorted()).toEqual(often.toSorted());
      }),
      { numRuns: 9 },
    );
  });

  it("R-28 a word hidden during the tagging is gone from both rounds, and is not what the screen shows first", () => {
    const { room, people } = written([["rude", "fair"], ["rude", "fair"], ["rude"]]);
    room.open("cloud", 2);
    for (const person of people) room.tryAnswer(person, "cloud", tags(["rude", "fair"]), 2, { part: "tags" });
    room.host({ do: "moderate", what: "text", step: "cloud", text: "rude", to: "hidden" });
    expect(room.view("participant").step?.items).toEqual(["fair"]);
    room.host({ do: "close", step: "cloud" });
    room.host({ do: "reveal", step: "cloud" });
    for (const role of ["participant", "stage"] as const) expect(JSON.stringify(room.view(role))).not.toContain("rude");
    expect(room.frozen("cloud", 1).result).toMatchObject({ words: [{ word: "fair", count: 2 }] });
    expect(room.view("stage").step?.focus).toBe("fair");
  });

  it("R-28 a word hidden after the tagging is in no result of it", () => {
    const { room, people } = written([["calm", "fair"], ["calm", "fair"], ["calm"]]);
    room.open("cloud", 2);
    for (const person of people) room.tryAnswer(person, "cloud", tags(["calm", "fair"]), 2, { part: "tags" });
    room.host({ do: "close", step: "cloud" });
    room.host({ do: "moderate", what: "text", step: "cloud", text: "fair", to: "hidden" });
    expect(room.frozen("cloud", 2).result).toMatchObject({ tags: [{ id: "calm" }] });
    expect(JSON.stringify(room.view("host").step?.items ?? [])).not.toContain("fair");
  });
});
