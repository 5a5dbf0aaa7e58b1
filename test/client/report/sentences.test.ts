/** Whatever a room says: sentences stay short, and figures add up to the people that they name. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Proposal, proposals } from "../../../client/report/findings.ts";
import { agendas, libraries } from "../../../shared/agenda/library.ts";
import type { Step } from "../../../shared/agenda/schema.ts";
import { NEED_IDS } from "../../../shared/exercises/onehat/moves.ts";
import { step } from "../../support/room.ts";
import { askedStep, type ReportStep } from "./asked.ts";
import { NEVER } from "./never.ts";

const wordsIn = (text: string) => text.trim().split(/\s+/).length;

/** The figures add up, and stand on enough people; what is counted is read from the line as a client reads it. */
function addsUp({ kind, n, figures, says, strength }: Proposal): void {
  expect(n).toBeGreaterThanOrEqual(10);
  expect(strength).toBeGreaterThan(0);
  expect(strength).toBeLessThanOrEqual(1);
  expect(wordsIn(says), says).toBeLessThanOrEqual(20);
  expect(says).toMatch(/(\.|[?!]”)$/u);
  expect(figures).toMatch(new RegExp(`\\b${n}\\b`));
  const sum = (numbers: readonly (string | undefined)[]) => numbers.reduce((all, one) => all + Number(one), 0);
  const counted = / \((\d+) answered\)\.$/u.exec(figures);
  const moved = /^(\d+)(?: or more)? of the (\d+) who answered both times [a-z ]+(?:: (.+))?\.$/u.exec(figures);
  const ways =
    /(\d+) of (\d+) see the need nearer “.*”, (\d+) nearer “.*”, (\d+) where it is now\.$/u.exec(figures) ??
    /(\d+) of (\d+) want more, (\d+) less, (\d+) as much\.$/u.exec(figures) ??
    /For (\d+) of (\d+) the second lies nearer “.*”, for (\d+) nearer “.*”, for (\d+) at the same place\.$/u.exec(
      figures,
    );
  if (counted) {
    expect(Number(counted[1])).toBe(n);
    const parts = figures.slice(0, counted.index).split(" · ");
    expect(sum(parts.map((part) => / (\d+)$/u.exec(part)?.[1]))).toBe(n);
  } else if (moved) {
    expect(kind).toBe("moved");
    expect(Number(moved[2])).toBe(n);
    expect(Number(moved[1])).toBeLessThanOrEqual(n);
    const flows = moved[3]?.split(/, (?=\d+ (?:from|in) )/u) ?? [];
    if (flows.length > 0) expect(sum(flows.map((flow) => /^\d+/u.exec(flow)?.[0]))).toBe(Number(moved[1]));
  } else {
    const [, most, all, back, same] = ways ?? expect.unreachable(figures);
    expect(Number(all)).toBe(n);
    expect(sum([most, back, same])).toBe(n);
  }
}

describe("any room", () => {
  const people = { minLength: 8, maxLength: 40 };
  const number = (min: number, max: number) => fc.integer({ min, max });
  /** Most people say one of two things, so that rules fire often. */
  const said = <T>(one: fc.Arbitrary<T>) =>
    fc.tuple(one, one, one).chain(([a, b, c]) => fc.constantFrom(a, a, a, b, b, c));
  const oneOf = <T>(values: readonly T[]) => fc.constantFrom(...values);

  const CASES: { of: Step; answer: fc.Arbitrary<unknown>; twice?: true }[] = [
    {
      of: step("sort", "sort", { cards: ["c6"], rounds: 2 }),
      answer: oneOf(["L", "B", "M"]).map((choice) => [{ cardId: "c6", choice }]),
      twice: true,
    },
    {
      of: step("choice", "choice", { question: "Which?", options: ["1", "2", "3", "4", "5", "6"] }),
      answer: oneOf(["1", "1", "2", "2", "3", "4", "5", "6"]).map((option) => ({ options: [option] })),
      twice: true,
    },
    {
      of: step("scenario", "scenario", { scenario: "s3", rounds: 2 }),
      answer: oneOf([-2, -1, 1, 2]).map((pref) => ({ pref })),
      twice: true,
    },
    {
      of: step("scale", "scale", { items: [{ id: "a", text: "True" }], rounds: 2 }),
      answer: oneOf([0, 1, 5, 9, 10]).map((v) => [{ item: "a", v }]),
      twice: true,
    },
    {
      of: step("line", "spectrum", { areas: ["time"], rounds: 2 }),
      answer: fc.tuple(number(0, 10), number(0, 10)).map(([now, needed]) => [{ area: "time", now, needed }]),
      twice: true,
    },
    {
      of: step("three", "spectrum", { areas: ["people"], lenses: "three" }),
      answer: fc
        .tuple(number(0, 10), number(0, 10), number(0, 10))
        .map(([me, job, team]) => [{ area: "people", me, job, team }]),
    },
    {
      of: step("week", "audit", {}),
      answer: fc.tuple(number(0, 100), number(0, 100)).map(([now, target]) => ({
        now: [100 - now, 0, 0, now, 0, 0],
        target: [100 - target, 0, 0, 0, target, 0],
      })),
    },
    {
      of: step("talks", "onehat", { scenario: "s3" }),
      answer: oneOf(NEED_IDS).map((need) => ({ missed: { 1: need, 2: need }, hurt: { 1: 5, 2: 5 } })),
    },
  ];

  it.each(CASES)("$of.id: figures add up, and sentences are short", ({ of, answer, twice }) => {
    let found = 0;
    const room = said(fc.array(answer, { minLength: 1, maxLength: 3 })).chain((common) =>
      fc.array(fc.oneof(answer, fc.constantFrom(...common)), people),
    );
    fc.assert(
      fc.property(room, twice ? room : fc.constant(null), (first, second) => {
        const votes = second ? [first, first.map((_, at) => second[at % second.length])] : [first];
        const all = proposals([askedStep(of, votes)]);
        found += all.length;
        for (const one of all) addsUp(one);
      }),
      { numRuns: 150, seed: 16 },
    );
    expect(found).toBeGreaterThan(5);
  });

  it("takes any text of a facilitator's: long ones are cut between words", () => {
    const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 200 }).filter((one) => one.trim() !== "");
    fc.assert(
      fc.property(text, fc.array(text, { minLength: 2, maxLength: 4 }), (question, options) => {
        const named = options.map((one, at) => ({ id: String(at), text: one }));
        const of = step("own", "choice", { question, options: named });
        const chose = (share: number) =>
          Array.from({ length: 20 }, (_, at) => ({ options: [String(at < share ? 0 : at % options.length)] }));
        for (const share of [0, 20]) {
          const [found] = proposals([askedStep(of, [chose(share)])]);
          if (found) expect(wordsIn(found.says), found.says).toBeLessThanOrEqual(20);
          if (share === 20) expect(found).toBeDefined();
        }
      }),
      { numRuns: 100, seed: 16 },
    );
  });
});

/** Rooms that make every rule fire on every item of a step, one after another. */
function strongRooms(of: Step): ReportStep[] {
  const plain = askedStep(of, []);
  const spread = <T>(values: readonly T[]) => Array.from({ length: 24 }, (_, at) => values[at % values.length]!);
  const room = (...values: unknown[]) => askedStep(of, [spread(values)]);
  const twice = (first: unknown, then: unknown) => askedStep(of, [spread([first]), spread([then])]);
  const both = <T>(values: readonly T[], answer: (value: T) => unknown) => [
    ...values.map((value) => room(answer(value))),
    room(...values.map(answer)),
    ...values.map((value, at) => twice(answer(values[at - 1] ?? values[values.length - 1]!), answer(value))),
  ];
  switch (plain.exercise) {
    case "sort": {
      const all = (choice: string) => plain.settings.cards.map(({ id }) => ({ cardId: id, choice }));
      return both(["L", "B", "M"], all);
    }
    case "choice":
      return both(
        plain.settings.options.map(({ id }) => id),
        (id) => ({ options: [id] }),
      );
    case "scenario":
      return [room({ pref: 2 }, { pref: -2 }, { pref: 1 }, { pref: -1 }), twice({ pref: 2 }, { pref: -2 })];
    case "scale": {
      const { min, max, items } = plain.settings;
      return both([min, max], (v) => items.map(({ id }) => ({ item: id, v })));
    }
    case "spectrum": {
      const [a, b, c] = plain.settings.lenses.map(({ id }) => id);
      const marks = (one: number, two: number, three: number) =>
        plain.settings.areas.map(({ id }) => ({
          area: id,
          [a!]: one,
          ...(b && { [b]: two }),
          ...(c && { [c]: three }),
        }));
      const spots = [
        [0, 9, 4],
        [9, 0, 5],
        [6, 9, 0],
        [5, 5, 9],
        [5, 0, 9],
      ] as const;
      return [...spots.map(([one, two, three]) => room(marks(one, two, three))), twice(marks(1, 9, 5), marks(9, 9, 5))];
    }
    case "audit": {
      const week = (future: number) => [100 - future, 0, 0, future, 0, 0];
      const pairs = [
        [20, 60],
        [60, 20],
        [60, 90],
        [40, 10],
      ] as const;
      return pairs.map(([now, target]) => room({ now: week(now), target: week(target) }));
    }
    case "onehat":
      return NEED_IDS.flatMap((need) => {
        const answer = { missed: { 1: need, 2: need }, hurt: { 1: 5, 2: 5 } };
        return [room(answer), askedStep(of, [spread([answer])], true)];
      });
    default:
      return [];
  }
}

describe("all ready content", () => {
  const steps = [
    ...[...agendas.en.values()].flatMap((plan) => plan.steps),
    ...libraries.en.steps.map((entry) => entry.step),
  ];

  it("makes sentences of at most twenty words, without any word that a report never has", () => {
    const says = new Set<string>();
    for (const of of steps)
      for (const one of proposals(strongRooms(of))) {
        addsUp(one);
        says.add(one.says);
        for (const never of NEVER) expect(`${one.says} ${one.figures}`).not.toMatch(never);
      }
    expect(says.size).toBeGreaterThan(100);
    expect([...says].filter((one) => one.includes("undefined") || /[{}]/u.test(one))).toEqual([]);
  });
});
