import { describe, expect, it } from "vitest";
import choice from "../../../client/exercises/choice/index.ts";
import pulse from "../../../client/exercises/pulse/index.ts";
import rank from "../../../client/exercises/rank/index.ts";
import type { Face } from "../../../shared/exercises/index.ts";
import type { StepResult } from "../../../shared/protocol/view.ts";

type Rounds = StepResult["rounds"];
const resultOf = (...results: Rounds[number]["result"][]): StepResult => ({
  rounds: results.map((result, at) => ({ round: at === 0 ? 1 : 2, eligible: 24, answered: 24, passed: 0, result })),
});

describe("a choice", () => {
  const face = (texts: string[], max = 1): Face => ({
    exercise: "choice",
    settings: { question: "What do you drink?", options: texts.map((text, at) => ({ id: "abcd"[at]!, text })), max },
  });
  const DRINKS = face(["Tea", "Coffee", "Water"]);
  const vote = (a: number, b: number, c?: number, n?: number) => ({
    exercise: "choice" as const,
    answer: {
      id: "answer",
      n: n ?? a + b + (c ?? 0),
      counts: { a, b, ...(c !== undefined && { c }) },
      ...{ modal: [], agreement: null, polarisation: null, flag: null },
    },
  });
  const HIDDEN = { exercise: "choice" as const, answer: { id: "answer", hidden: true as const } };
  const says = (of: Face, ...results: Rounds[number]["result"][]) =>
    choice.finding(of, resultOf(...results), undefined);

  it("one vote: the option that most chose, all of them, or a tie with everyone at the top", () => {
    expect(says(DRINKS, vote(4, 13, 7))).toEqual({
      ...{ says: "13 of 24 chose “Coffee”.", of: ["b"], about: "What do you drink?" },
    });
    expect(says(DRINKS, vote(0, 24, 0))?.says).toBe("All 24 chose “Coffee”.");
    expect(says(DRINKS, vote(0, 1, 0))?.says).toBe("The one answer is “Coffee”.");
    expect(says(DRINKS, vote(9, 9, 6))).toMatchObject({
      ...{ says: "“Tea” and “Coffee” tie, at 9 of 24 each.", of: ["a", "b"] },
    });
    expect(says(DRINKS, vote(8, 8, 8))).toMatchObject({ says: "An even split: 8 of 24 for each.", of: [] });
    expect(says(DRINKS, vote(0, 0, 0))?.says).toBe("Nobody chose any of these.");
  });

  it("two votes: the last, and what it was before; of how many only where that differs", () => {
    const told = (first: ReturnType<typeof vote>, second: ReturnType<typeof vote>) => says(DRINKS, first, second)?.says;
    expect(told(vote(11, 3, 10), vote(5, 14, 5))).toBe("After the talk, 14 of 24 chose “Coffee”. Before it, 3 did.");
    expect(told(vote(11, 3, 8), vote(5, 14, 5))).toBe(
      "After the talk, 14 of 24 chose “Coffee”. Before it, 3 of 22 did.",
    );
    expect(told(vote(11, 0, 13), vote(5, 14, 5))).toBe(
      "After the talk, 14 of 24 chose “Coffee”. Before it, nobody did.",
    );
    expect(told(vote(5, 14, 5), vote(5, 14, 5))).toBe(
      "After the talk, 14 of 24 chose “Coffee”. Before it, just as many did.",
    );
    expect(told(vote(5, 14, 5), vote(0, 24, 0))).toBe("After the talk, all 24 chose “Coffee”. Before it, 14 did.");
    expect(told(vote(5, 14, 5), vote(12, 12, 0))).toBe("After the talk, “Tea” and “Coffee” tie at 12 of 24 each.");
    expect(told(vote(5, 14, 5), vote(0, 1, 0))).toBe("The one answer is “Coffee”.");
    expect(told(vote(5, 14, 5), vote(8, 8, 8))).toBe("After the talk, an even split: 8 of 24 for each.");
  });

  it("a vote that floors hide is not told: the other says which it is, and none says nothing", () => {
    expect(says(DRINKS, vote(4, 13, 7), HIDDEN)?.says).toBe("Before the talk: 13 of 24 chose “Coffee”.");
    expect(says(DRINKS, HIDDEN, vote(4, 13, 7))?.says).toBe("After the talk: 13 of 24 chose “Coffee”.");
    expect(says(DRINKS, HIDDEN)).toBeUndefined();
    expect(says(DRINKS, HIDDEN, HIDDEN)).toBeUndefined();
  });

  it("several choices a person: what most have among theirs", () => {
    const many = face(["Tea", "Coffee", "Water"], 2);
    expect(says(many, vote(8, 2, 7, 10))?.says).toBe("“Tea” comes first: 8 of 10 chose it.");
    expect(says(many, vote(8, 2, 8, 10))?.says).toBe("“Tea” and “Water” come first: 8 of 10 chose each.");
    expect(says(many, vote(8, 8, 8, 10))?.says).toBe("Each was chosen equally often: by 8 of 10.");
  });

  it("an option too long to be said is set off in the picture instead", () => {
    const long = "We agree on what must never happen, and each depot decides how";
    const both = face([long, "Head office decides"]);
    expect(says(both, vote(13, 11))).toMatchObject({ says: "13 of 24 chose the same answer.", of: ["a"] });
    expect(says(both, vote(12, 12))?.says).toBe("2 answers tie, at 12 of 24 each.");
    expect(says(both, vote(3, 21), vote(13, 11))?.says).toBe(
      "After the talk, 13 of 24 chose the same answer. Before it, 3 did.",
    );
  });
});

describe("a ranking", () => {
  const skills = ["Influence without authority", "Communication", "Driving change"].map((text, at) => ({
    ...{ id: "abc"[at]!, text },
  }));
  const face: Face = { exercise: "rank", settings: { stem: "Which three?", places: [], skills } };
  const places = (...points: number[]): Rounds[number]["result"] => ({
    exercise: "rank",
    top: {
      ...{ id: "top", n: 24, counts: { a: 14, b: 12, c: 11 } },
      order: points.map((one, at) => ({
        ...{ id: "abc"[at]!, rank: 1 + points.filter((other) => other > one).length, points: one, share: 0 },
      })),
    },
  });

  it("who comes first by points, and how many have it in their three; a tie names all", () => {
    expect(rank.finding(face, resultOf(places(31, 24, 21)), undefined)).toEqual({
      says: "“Influence without authority” comes first: 14 of 24 chose it.",
      ...{ of: ["a"], about: "Which three?" },
    });
    expect(rank.finding(face, resultOf(places(31, 31, 21)), undefined)?.says).toBe(
      "“Influence without authority” and “Communication” come first, with 31 points each.",
    );
    expect(rank.finding(face, resultOf(places(31, 31, 31)), undefined)?.says).toBe(
      "3 come first, with 31 points each.",
    );
    const hidden = { exercise: "rank" as const, top: { id: "top", hidden: true as const } };
    expect(rank.finding(face, resultOf(hidden), undefined)).toBeUndefined();
  });
});

describe("a pulse", () => {
  const ready = (id: string, max = 5) => ({
    ...{ id, kind: "scale" as const, text: `How ready (${id})?`, max, labels: { low: "not at all", high: "fully" } },
  });
  const done = {
    id: "done",
    kind: "scale" as const,
    text: "What became of it?",
    max: 2,
    labels: { stops: ["Done", "Partly", "No"] },
  };
  const wrote = { id: "wrote", kind: "text" as const, text: "Why?" };
  const face = (...items: (ReturnType<typeof ready> | typeof done | typeof wrote)[]): Face => ({
    exercise: "pulse",
    settings: { items },
  });
  const item = (id: string, ...counts: number[]) => ({
    ...{ id, n: counts.reduce((sum, one) => sum + one, 0), counts: Object.fromEntries(counts.entries()), mean: 3 },
    ...{ consensus: 0, polarisation: 0, flag: null },
  });
  type Items = Extract<Rounds[number]["result"], { exercise: "pulse" }>["items"];
  const says = (of: Face, items: Items, focus?: string) =>
    pulse.finding(of, resultOf({ exercise: "pulse", items }), focus);

  it("a scale: how many stand in the half where most are", () => {
    expect(says(face(ready("a")), [item("a", 0, 1, 2, 6, 9, 5)])).toEqual({
      ...{ says: "20 of 23 answered 3 or higher.", of: ["3", "4", "5"], about: "How ready (a)?" },
    });
    expect(says(face(ready("a")), [item("a", 6, 9, 5, 1, 2, 0)])).toMatchObject({
      ...{ says: "20 of 23 answered 2 or lower.", of: ["0", "1", "2"] },
    });
    expect(says(face(ready("a")), [item("a", 0, 0, 6, 6, 0, 0)])?.says).toBe("6 of 12 answered 3 or higher.");
    expect(says(face(ready("a")), [item("a", 0, 0, 0, 6, 0, 0)])?.says).toBe("All 6 answered 3 or higher.");
    expect(says(face(ready("a")), [item("a", 5, 0, 0, 0, 0, 0)])?.says).toBe("All 5 answered 2 or lower.");
    expect(says(face(ready("a")), [{ id: "a", hidden: true }])).toBeUndefined();
  });

  it("stops with names are options, and a text counts its writers", () => {
    expect(says(face(done), [item("done", 8, 3, 1)])?.says).toBe("8 of 12 chose “Done”.");
    expect(says(face(wrote), [{ id: "wrote", n: 3, written: true }])?.says).toBe("3 people wrote an answer.");
  });

  it("several questions: the one in focus, or on how many most stand high", () => {
    const two = face(ready("a"), ready("b"), wrote);
    const told: Items = [
      item("a", 0, 1, 2, 6, 9, 5),
      item("b", 6, 9, 5, 1, 2, 0),
      { id: "wrote", n: 3, written: true },
    ];
    expect(says(two, told, "b")).toMatchObject({ says: "20 of 23 answered 2 or lower.", about: "How ready (b)?" });
    expect(says(two, told)?.says).toBe("“How ready (b)?”: 20 of 23 answered 2 or lower.");
    const low = (id: string) => item(id, 6, 9, 5, 1, 2, 0);
    const count = "On 1 of 3 questions, most answered 3 or higher.";
    const three = face(ready("a"), ready("b"), ready("c"));
    // of two that are as low as each other none is named, and one that most did not answer low is not bad news.
    expect(says(three, [item("a", 0, 1, 2, 6, 9, 5), low("b"), low("c")])?.says).toBe(count);
    expect(
      says(three, [item("a", 0, 1, 2, 6, 9, 5), item("b", 5, 0, 0, 0, 0, 5), item("c", 5, 0, 0, 0, 0, 5)])?.says,
    ).toBe(count);
    expect(says(three, [item("a", 0, 0, 0, 6, 0, 0), low("b"), item("c", 9, 0, 0, 0, 0, 0)])?.says).toBe(
      "“How ready (c)?”: all 9 answered 2 or lower.",
    );
    expect(says(face(ready("a"), ready("b", 4)), told)).toBeUndefined();
    expect(says(face(ready("a"), done), told)).toBeUndefined();
  });

  it("what people wrote and one picture: that one, because it is all that the big screen shows", () => {
    const told: Items = [{ id: "wrote", n: 9, written: true }, item("done", 8, 3, 1)];
    for (const focus of [undefined, "overview"])
      expect(says(face(wrote, done), told, focus)).toMatchObject({
        ...{ says: "8 of 12 chose “Done”.", about: "What became of it?" },
      });
    expect(says(face(wrote, done), told, "wrote")?.says).toBe("9 people wrote an answer.");
  });
});
