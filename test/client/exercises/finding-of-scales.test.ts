/** What results on lines, scales and maps say in one sentence, as a screen heads them. */

import { parse } from "valibot";
import { describe, expect, it } from "vitest";
import type { Finding } from "../../../client/exercises/contract/manifest.ts";
import { manifestOf } from "../../../client/exercises/find/manifest.ts";
import { bind } from "../../../shared/agenda/bind.ts";
import { Result } from "../../../shared/exercises/index.ts";
import { step } from "../../support/room.ts";
import { type Asked, countedOf } from "./counted.ts";

/** The sentence of a result that is counted as the room counts it. */
function found(asked: Asked): Finding | undefined {
  const { face, result } = countedOf(asked);
  return manifestOf(asked.id).finding(face, result, asked.focus);
}

const many = <T>(n: number, payload: T): T[] => Array.from({ length: n }, () => payload);

describe("spectrum", () => {
  const marks = (over: Readonly<Record<string, readonly [number, number | null]>>) =>
    Object.entries(over).map(([area, [now, needed]]) => ({ area, now, needed }));
  const of = (over: Parameters<typeof marks>[0], more: Partial<Asked> = {}) =>
    found({ id: "spectrum", rounds: [many(6, marks(over))], ...more });

  it("names the widest gap between typical answers, and frames it", () => {
    expect(of({ vision: [5, 6], ideas: [5, 5], people: [4, 6], time: [3, 7], culture: [5, 4] })).toEqual({
      says: "The widest gap is “Time”: 4 steps towards “Future”.",
      of: ["time"],
    });
  });

  it("R-16 names two that tie, counts more, and frames none where all are alike", () => {
    const two = of({ vision: [3, 5], ideas: [9, 7], people: [5, 5], time: [5, 6], culture: [5, 5] });
    expect(two).toEqual({ says: "The widest gaps, 2 steps each: “Vision” and “Ideas”.", of: ["vision", "ideas"] });
    const three = of({ vision: [3, 5], ideas: [9, 7], people: [5, 7], time: [5, 6], culture: [5, 5] });
    expect(three).toEqual({ says: "3 areas share the widest gap, 2 steps each.", of: ["vision", "ideas", "people"] });
    const all = of({ vision: [3, 4], ideas: [9, 8], people: [5, 6], time: [5, 6], culture: [5, 6] });
    expect(all).toEqual({ says: "Every area has the same gap: 1 step.", of: [] });
    const none = of({ vision: [3, 3], ideas: [9, 9], people: [5, 5], time: [5, 5], culture: [5, 5] });
    expect(none).toEqual({ says: "No gap in any area: the typical answers are the same." });
  });

  it("of one area says how far the need lies, and which area it is", () => {
    const all = { vision: [5, 6], ideas: [5, 5], people: [4, 6], time: [3, 7], culture: [5, 4] } as const;
    const time = { says: "The need is 4 steps closer to “Future” than now.", about: "Time", of: ["time"] };
    expect(of(all, { focus: "time" })).toEqual(time);
    expect(of({ time: [3, 7] }, { settings: { areas: ["time"] } })).toEqual(time);
    const same = of(all, { focus: "ideas" });
    expect(same?.says).toBe("The typical answer is the same now and needed.");
  });

  it("tells the second answers, and that they are", () => {
    const [first, second] = [marks({ time: [3, 3] }), marks({ time: [2, 7] })];
    const settings = { areas: ["time"], rounds: 2 };
    expect(found({ id: "spectrum", settings, rounds: [many(6, first), many(6, second)] })).toMatchObject({
      says: "The need is 5 steps closer to “Future” than now.",
      about: "Time, after the talk",
    });
  });

  it("has sentences for one lens and for three, and none for too few", () => {
    const single = { settings: { needed: false, areas: ["time", "ideas"] } };
    expect(of({ time: [1, null], ideas: [6, null] }, single)?.says).toBe(
      "The room leans most on “Time”: 4 steps towards “Present”.",
    );
    expect(of({ time: [5, null], ideas: [5, null] }, single)?.says).toBe(
      "In every area the typical answer is in the middle.",
    );
    const three = { id: "spectrum", settings: { lenses: "three", areas: ["time", "ideas"] } };
    const lenses = [
      { area: "time", me: 2, job: 3, team: 8 },
      { area: "ideas", me: 5, job: 5, team: 6 },
    ];
    expect(found({ ...three, rounds: [many(5, lenses)] })?.says).toBe(
      "The widest gap is “Time”: “me now” and “what my team needs”.",
    );
    expect(found({ ...three, rounds: [many(5, lenses)], focus: "time" })?.says).toBe(
      "“me now” and “what my team needs” lie 6 steps apart.",
    );
    expect(found({ id: "spectrum", rounds: [many(2, marks({ time: [1, 9] }))] })).toBeUndefined();
  });
});

describe("mix", () => {
  const at = (now: [number, number] | null, needed: [number, number] | null) => ({
    ...(now && { x: now[0], y: now[1] }),
    ...(needed && { needX: needed[0], needY: needed[1] }),
  });
  const of = (payloads: unknown[]) => found({ id: "mix", rounds: [payloads] })?.says;

  it("says which way the team needs to move", () => {
    expect(of(many(5, at([-1, 0], [1, 0])))).toBe("The team needs to move 2 steps towards ideas.");
    expect(of(many(5, at([0, 0], [-1, 2])))).toBe(
      "The team needs to move 1 step towards execution and 2 steps towards people.",
    );
    expect(of(many(5, at([2, 2], [2, 2])))).toBe("The team is about where it needs to be.");
  });

  it("R-179 the way is as long as the two averages in its table lie apart, as they are shown", () => {
    const answers = [...many(2, at([-1, 0], [0, 0])), ...many(6, at([0, 0], [1, 0]))];
    // −0.3 and 0.8, which are exactly a step apart.
    expect(of(answers)).toBe("The team needs to move 1.1 steps towards ideas.");
  });

  it("says where people are where that is all there is, and all cells that tie", () => {
    const now = (n: number, x: number) => many(n, at([x, 0], null));
    expect(of([...now(4, -5), ...now(2, 5)])).toBe("4 of 6 are at “Getting things done”.");
    expect(of([...now(3, -5), ...now(3, 5)])).toBe(
      "“Getting things done” and “Finding what is next” tie, at 3 of 6 each.",
    );
    const corners = [-5, 5].flatMap((x) => [-5, 5].flatMap((y) => many(2, at([x, y], null))));
    expect(of(corners)).toBe("4 places on the map tie, at 2 of 8 each.");
    expect(of(many(6, at(null, [5, 5])))).toBe("The team needs to be at “Winning people for ideas”.");
    expect(of(now(2, 0))).toBeUndefined();
  });
});

describe("scale", () => {
  const one = { items: [{ id: "a", text: "We say no." }], min: 1, max: 5 };
  const two = { ...one, items: [...one.items, { id: "b", text: "We say yes." }] };
  const all = (...values: number[]) => values.map((v) => [{ item: "a", v }]);
  const of = (...rounds: unknown[][]) => found({ id: "scale", settings: one, rounds });

  it("counts the half in which more people stand", () => {
    expect(of(all(5, 4, 4, 2, 3))).toEqual({
      says: "3 of 5 answered 4 or higher.",
      about: "We say no.",
      of: ["4", "5"],
    });
    expect(of(all(1, 2, 2, 5, 3))).toMatchObject({ says: "3 of 5 answered 2 or lower.", of: ["1", "2"] });
    expect(of(all(1, 4, 3))?.says).toBe("An even split: 1 of 3 at 4 or higher, 1 at 2 or lower.");
    expect(of(all(3, 3, 3))?.says).toBe("All 3 answered 3.");
    expect(of(all(1, 1, 1, 1, 5, 5, 5))?.says).toBe("Two camps: 3 of 7 at 4 or higher, 4 at 2 or lower.");
    expect(of(all(1, 5))).toBeUndefined();
  });

  it("after a talk says what it was before, of as many as answered then", () => {
    expect(of(all(4, 2, 2, 3), all(5, 4, 4, 3))?.says).toBe(
      "After the talk, 3 of 4 answered 4 or higher. Before it, 1 did.",
    );
    expect(of(all(4, 4, 5, 2), all(5, 4, 4, 3))?.says).toBe(
      "After the talk, 3 of 4 answered 4 or higher. Before it, just as many did.",
    );
    expect(of(all(4, 2, 3), all(5, 4, 4, 3))?.says).toBe(
      "After the talk, 3 of 4 answered 4 or higher. Before it, 1 of 3 did.",
    );
    expect(of(all(2, 2, 1), all(5, 4, 4))?.says).toBe(
      "After the talk, all 3 answered 4 or higher. Before it, nobody did.",
    );
  });

  it("of several statements names the one that was rated highest, or how many tie", () => {
    const both = (a: number, b: number) =>
      many(4, [
        { item: "a", v: a },
        { item: "b", v: b },
      ]);
    const several = (payloads: unknown[], focus?: string) =>
      found({ id: "scale", settings: two, rounds: [payloads], ...(focus && { focus }) });
    expect(several(both(4, 2))).toEqual({
      says: "This was rated highest, 4.0 on average.",
      about: "We say no.",
      of: ["a"],
    });
    expect(several(both(3, 3))?.says).toBe("All were rated the same, 3.0 on average.");
    expect(several(both(4, 2), "b")).toMatchObject({ says: "All 4 answered 2 or lower.", about: "We say yes." });
  });
});

describe("audit", () => {
  const of = (now: number[], target: number[]) => found({ id: "audit", rounds: [many(5, { now, target })] })?.says;

  it("says how many points serve the future, and how many are needed", () => {
    expect(of([40, 20, 10, 10, 10, 10], [20, 20, 10, 20, 20, 10])).toBe(
      "Of 100 points, 30 serve the future. 50 are needed.",
    );
    expect(of([40, 20, 10, 10, 10, 10], [20, 40, 10, 10, 10, 10])).toBe(
      "Of 100 points, 30 serve the future: as many as needed.",
    );
  });
});

describe("profile", () => {
  /** Two questions of each side in an area: the odd ones are about leading. */
  const rated = (leading: number, managing: number) =>
    Array.from({ length: 20 }, (_, at) => ({ itemId: at + 1, v: at < 4 ? (at % 2 === 0 ? leading : managing) : 2 }));
  const of = (payload: unknown, more: Partial<Asked> = {}) =>
    found({ id: "profile", rounds: [many(5, payload)], ...more });

  it("R-10 names the two sides from the debrief on and in a report, and not before", () => {
    const revealed = of(rated(4, 1), { phase: "revealed" });
    expect(revealed?.says).toBe("The two kinds of act differ most in “Vision”.");
    expect(of(rated(4, 1), { phase: "debrief" })?.says).toBe("Leading and managing differ most in “Vision”.");
    expect(of(rated(4, 1))?.says).toBe("Leading and managing differ most in “Vision”.");
    for (const says of [revealed?.says, of(rated(2, 2), { phase: "revealed" })?.says])
      expect(says).not.toMatch(/leading|managing/i);
  });

  it("says of one area how far, and of all that they are alike", () => {
    expect(of(rated(2, 2))?.says).toBe("Leading and managing are reported alike in every area.");
    const everywhere = rated(4, 1).map(({ itemId }) => ({ itemId, v: itemId % 2 === 1 ? 4 : 1 }));
    expect(of(everywhere)).toEqual({ says: "Leading and managing differ equally in every area." });
    expect(of(rated(4, 1), { focus: "vision" })).toEqual({
      says: "Leading is reported at 100 of 100, managing at 25.",
      about: "Vision",
    });
  });
});

describe("ledger", () => {
  const week = (tags: string[], advice: number, people: number) => ({
    items: tags.map((tag) => ({ text: "a thing", tag })),
    advice,
    people,
  });
  const of = (payloads: unknown[], focus?: string) =>
    found({ id: "ledger", rounds: [payloads], ...(focus && { focus }) })?.says;

  it("says what most of the week did, who was asked, and to which side it was", () => {
    const weeks = [...many(3, week(["created"], 2, 8)), ...many(2, week(["drained"], 0, 2))];
    expect(of(weeks)).toBe("60% of last week’s things are tagged “Created”.");
    expect(of(weeks, "advice")).toBe("3 of 5 were asked for advice by 3–5 people.");
    expect(of(weeks, "people")).toBe("For 3 of 5, last week was closer to “all people”.");
  });

  it("R-16 names all that tie", () => {
    const weeks = [...many(3, week(["created"], 2, 8)), ...many(3, week(["drained"], 0, 2))];
    expect(of(weeks)).toBe("“Created” and “Drained” come up equally often: 50% each.");
    expect(of(weeks, "advice")).toBe("A tie, 3 of 6 each: 0 and 3–5 people.");
    expect(of(weeks, "people")).toBe("As many lean to “all tasks” as to “all people”: 3 of 6 each.");
  });
});

describe("shift", () => {
  const item = (id: string, mean: number) => ({
    id,
    n: 8,
    unpaired: 0,
    means: [],
    changes: [{ from: "pre", to: "post", mean, up: 6, same: 1, down: 1, dAv: null, gAv: null, dZ: null }],
    response: null,
  });
  const of = (...items: object[]) => {
    const { exercise, content } = bind(step("step", "shift", { moment: "post" }), "en")!;
    const face = exercise.face(content, {
      role: "stage",
      phase: "revealed",
      round: 1,
      flipped: false,
      key: false,
      prompt: false,
    });
    const result = parse(Result, { exercise: "shift", items });
    return manifestOf("shift").finding(
      face,
      { rounds: [{ round: 1, eligible: 8, answered: 8, passed: 0, result }] },
      undefined,
    );
  };

  it("says on how many questions the average rose or fell, by the decimal that is shown", () => {
    expect(of(item("1", 1), item("2", 0.04))?.says).toBe("On 1 of 2 questions, people rate themselves higher now.");
    expect(of(item("1", -1), item("2", -0.4))?.says).toBe("On every question, people rate themselves lower now.");
    expect(of(item("1", -1), item("2", 0.4), item("3", 1))?.says).toBe("Higher now on 2 of 3 questions, lower on 1.");
    expect(of(item("1", 0), item("2", 0.01))?.says).toBe("On average, nothing has moved.");
    // The picture says −0.1.
    expect(of(item("1", 0), item("2", -0.05))?.says).toBe("On 1 of 2 questions, people rate themselves lower now.");
    expect(of(item("1", 1))?.says).toBe("6 of 8 rated themselves higher this time, 1 lower.");
  });

  it("before there is anything to compare, counts the people; and says nothing of too few", () => {
    expect(of({ id: "1", n: 7, alone: true }, { id: "2", n: 8, alone: true })?.says).toBe(
      "7 to 8 people have answered each question.",
    );
    expect(of({ id: "1", hidden: true })).toBeUndefined();
  });
});
