import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupsToShow, type PhoneAnswer, type Protection } from "../../shared/metrics/suppression.ts";
import { shuffled } from "./shuffled.ts";

const OPINION = { minimum: 5, alike: false };
const SELF = { minimum: 5, alike: true };

/** People of a group: as many as there are letters, each saying its letter. */
const people = (group: string | null, letters: string): PhoneAnswer[] =>
  [...letters].map((value) => ({ group, parts: { value } }));
const told = (said: PhoneAnswer[], protection: Protection = OPINION) => [...groupsToShow(said, protection)].sort();

describe("R-55 (a) a group needs five people", () => {
  it.each([
    [4, []],
    [5, ["a"]],
  ])("%i of its own, beside ten others", (n, groups) => {
    const said = [...people("a", "x".repeat(n)), ...people("b", "x".repeat(10)), ...people("c", "x".repeat(4))];
    expect(told([...said, ...people(null, "x")])).toEqual([...groups, "b"]);
  });

  it("is empty for nobody", () => expect(told([])).toEqual([]));
});

describe("R-55 (b) hidden groups are not one to four people", () => {
  const sizes = (groups: Record<string, number>, none = 0) =>
    told([
      ...Object.entries(groups).flatMap(([group, n]) => people(group, "x".repeat(n))),
      ...people(null, "x".repeat(none)),
    ]);

  it.each([
    ["everyone is in a group of five", { a: 5, b: 7 }, 0, ["a", "b"]],
    ["a group of four among others takes the next smallest along", { a: 4, b: 6, c: 9 }, 0, ["c"]],
    ["a group of four among two takes both", { a: 4, b: 9 }, 0, []],
    ["one without a group counts among the hidden", { a: 6, b: 9 }, 1, ["b"]],
    ["five without a group need no company", { a: 6, b: 9 }, 5, ["a", "b"]],
    ["two small groups hide each other", { a: 2, b: 3, c: 9 }, 0, ["c"]],
    ["of equal size all are hidden, so that no order can tell", { a: 4, b: 6, c: 6, d: 9 }, 0, ["d"]],
    ["equal all of them, none is left", { a: 4, b: 6, c: 6 }, 0, []],
  ])("%s", (_what, groups, none, expected) => expect(sizes(groups, none)).toEqual(expected));
});

describe("R-55 (c) about oneself: no answer follows from a group with equal answers", () => {
  it.each([
    ["a told group", [...people("a", "xxxxx"), ...people("b", "xyxyx")]],
    ["the hidden rest", [...people("a", "xyxyx"), ...people("b", "xyxyx"), ...people(null, "zzzzz")]],
    ["two small groups together", [...people("a", "xyxyx"), ...people("b", "xxx"), ...people("c", "xx")]],
    ["the whole room", [...people("a", "xxxxx"), ...people("b", "xxxxx")]],
  ])("%s", (_what, said) => {
    expect(told(said, SELF)).toEqual([]);
    expect(told(said, OPINION)).not.toEqual([]);
  });

  it("a part is a table of its own", () => {
    const both = (group: string, now: string, needed: string): PhoneAnswer[] =>
      [...now].map((value, i) => ({ group, parts: { now: value, ...(needed[i] && { needed: needed[i] }) } }));
    const others = both("b", "xyxyx", "xyxyx");
    expect(told([...both("a", "xyxyx", "xyxyx"), ...others], SELF)).toEqual(["a", "b"]);
    expect(told([...both("a", "xyxyx", "zzzzz"), ...others], SELF)).toEqual([]);
    // Four of a answered the second part, and the room's less b's would be theirs.
    expect(told([...both("a", "xyxyx", "xyxy"), ...others], SELF)).toEqual([]);
    expect(told([...both("a", "xyxyx", "xyxy"), ...others, ...both("c", "xyxyx", "xyxyx")], SELF)).toEqual([]);
    expect(told([...both("a", "xyxyx", "xyxy"), ...others, ...both("c", "xyxyxy", "xyxyxy")], SELF)).toEqual(["c"]);
  });
});

const someone = fc.record({
  group: fc.constantFrom("a", "b", "c", "d", null),
  parts: fc.record({ now: fc.constantFrom(1, 2, 3), needed: fc.constantFrom(1, 2) }, { requiredKeys: ["now"] }),
});

it("R-55 does not depend on any order or on the names of groups", () => {
  const other: Record<string, string> = { a: "d", b: "c", c: "a", d: "b" };
  fc.assert(
    fc.property(shuffled(fc.array(someone, { maxLength: 40 })), fc.boolean(), ([said, otherwise], alike) => {
      const protection = { minimum: 5, alike };
      const groups = told(said, protection);
      expect(told(otherwise, protection)).toEqual(groups);
      const renamed = said.map((one) => ({ ...one, group: one.group && (other[one.group] ?? null) }));
      expect(told(renamed, protection)).toEqual(groups.map((group) => other[group]).sort());
    }),
  );
});

it("R-55 every distinguishable set has five people or none in each part and, about oneself, different answers", () => {
  fc.assert(
    fc.property(fc.array(someone, { maxLength: 60 }), fc.boolean(), (said, alike) => {
      const groups = groupsToShow(said, { minimum: 5, alike });
      const rest = said.filter(({ group }) => group === null || !groups.has(group));
      const sets = [rest, ...[...groups].map((name) => said.filter(({ group }) => group === name))];
      for (const part of ["now", "needed"] as const) {
        for (const set of groups.size === 0 ? [] : sets) {
          const values = set.map(({ parts }) => parts[part]).filter((value) => value !== undefined);
          if (set === rest) expect([1, 2, 3, 4]).not.toContain(values.length);
          else if (said.some(({ parts }) => parts[part] !== undefined)) expect(values.length).toBeGreaterThanOrEqual(5);
          if (alike && values.length > 0) expect(new Set(values).size).toBeGreaterThan(1);
        }
      }
    }),
    { numRuns: 1_000 },
  );
});

describe("R-81 phones without a head add nothing", () => {
  /** One person in ten skips a part, or all; most say the same. */
  const answer = fc.oneof(
    { weight: 18, arbitrary: fc.record({ now: fc.constantFrom(1, 1, 2), needed: fc.constantFrom(1, 1, 2) }) },
    { weight: 1, arbitrary: fc.record({ now: fc.constantFrom(1, 2) }) },
    { weight: 1, arbitrary: fc.constant({}) },
  );
  const phone = fc.record({ group: fc.constantFrom("a", "a", "b", "b", null), parts: answer });
  const some = (minLength: number, maxLength: number) => fc.array(phone, { minLength, maxLength, size: "max" });
  const world = fc.record({
    heads: some(8, 30),
    lateHeads: some(0, 2),
    /** Phones of one person beside their own, before the first question about oneself was opened and after. */
    extra: some(0, 5),
    lateExtra: some(0, 5),
  });
  const late = (one: PhoneAnswer): PhoneAnswer => ({ ...one, late: true });
  const answered = (people: PhoneAnswer[]) => people.filter(({ parts }) => Object.keys(parts).length > 0);

  it("shown figures minus a person's phones are about nobody or at least five heads with different answers", () => {
    let split = 0;
    fc.assert(
      fc.property(world, ({ heads, lateHeads, extra, lateExtra }) => {
        const real = answered([...heads, ...lateHeads.map(late)]);
        const said = [...real, ...answered([...extra, ...lateExtra.map(late)])];
        const excess = (group: string | null) => extra.filter((one) => one.group === group).length;
        const told = groupsToShow(said, { ...SELF, excess });
        if (told.size === 0) return;
        split += 1;
        const rest = real.filter(({ group }) => group === null || !told.has(group));
        for (const set of [rest, ...[...told].map((name) => real.filter(({ group }) => group === name))]) {
          for (const part of ["now", "needed"]) {
            const theirs = set.filter(({ parts }) => parts[part] !== undefined);
            if (theirs.length === 0) continue;
            const counted = theirs.filter((one) => !one.late).map(({ parts }) => parts[part]);
            expect(counted.length).toBeGreaterThanOrEqual(5);
            expect(new Set(counted).size).toBeGreaterThan(1);
          }
        }
      }),
      { numRuns: 5_000 },
    );
    // Otherwise these rooms would be too small to attack.
    expect(split).toBeGreaterThan(500);
  });

  it("late phones neither make answers equal nor different", () => {
    const others = people("b", "xyxyx");
    const lately = (letters: string) => people("a", letters).map(late);
    expect(told([...people("a", "xxxyy"), ...lately("xx"), ...others], SELF)).toEqual(["a", "b"]);
    expect(told([...people("a", "xxxxx"), ...lately("yy"), ...others], SELF)).toEqual([]);
  });

  it("nothing changes where there are none", () => {
    fc.assert(
      fc.property(fc.array(someone, { maxLength: 40 }), fc.boolean(), (said, alike) => {
        const protection = { minimum: 5, alike };
        expect(told(said, { ...protection, excess: () => 0 })).toEqual(told(said, protection));
      }),
    );
  });
});
