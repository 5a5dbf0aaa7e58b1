import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Rater, wordDifference } from "../../shared/metrics/word-difference.ts";

const FIRST_IN = [0, 1, 0, 1, 1, 0] as const;
/** Whoever reads an act under the first word gives it so many points more. */
const rater = (list: 0 | 1, base: number, more: number): Rater => ({
  list,
  worth: FIRST_IN.map((first) => base + (first === list ? more : 0)),
});
const room = (n: number, base: (at: number) => number, more: number) =>
  Array.from({ length: n }, (_, at) => rater(at % 2 === 0 ? 0 : 1, base(at), more));

const worth = fc.array(fc.option(fc.integer({ min: 0, max: 10 })), { minLength: 6, maxLength: 6 });
const raters = fc.array(fc.record({ list: fc.constantFrom<0 | 1>(0, 1), worth }), { minLength: 2, maxLength: 14 });

describe("the difference that a word makes", () => {
  it("is what was added, whoever rates high, and without doubt where all agree", () => {
    const found = wordDifference(
      room(24, (at) => at % 5, 2),
      FIRST_IN,
      1,
    );
    expect(found?.d).toBeCloseTo(2, 10);
    expect(found?.low).toBeCloseTo(2, 10);
    expect(found?.high).toBeCloseTo(2, 10);
  });

  it("is nought where a whole list rates everything higher", () => {
    const strict = room(24, (at) => (at % 2 === 0 ? 8 : 2), 0);
    expect(wordDifference(strict, FIRST_IN, 1)?.d).toBeCloseTo(0, 10);
  });

  it("is a mean of differences of means, by hand", () => {
    const people: Rater[] = [
      { list: 0, worth: [8, 4] },
      { list: 0, worth: [6, null] },
      { list: 1, worth: [5, 9] },
    ];
    // Act one: (8 + 6) / 2 − 5 = 2. Act two: 9 − 4 = 5.
    expect(wordDifference(people, [0, 1], 1)?.d).toBeCloseTo(3.5, 10);
  });

  it("R-17 depends neither on the order of people nor on anything but its seed, and lies in its range", () => {
    fc.assert(
      fc.property(raters, fc.nat(), fc.nat(), (people, seed, turn) => {
        const found = wordDifference(people, FIRST_IN, seed);
        const cut = turn % people.length;
        const turned = [...people.slice(cut), ...people.slice(0, cut)].reverse();
        expect(wordDifference(turned, FIRST_IN, seed)).toEqual(found);
        if (found) expect(found.low).toBeLessThanOrEqual(found.high);
      }),
      { numRuns: 40 },
    );
  });

  it("turns its sign when the words change places", () => {
    const people = room(20, (at) => (at * 7) % 5, 1);
    const other = FIRST_IN.map((list) => (list === 0 ? 1 : 0)) as (0 | 1)[];
    expect(wordDifference(people, other, 3)?.d).toBeCloseTo(-(wordDifference(people, FIRST_IN, 3)?.d ?? 9), 10);
  });

  it("is nothing where an act was rated under one word only, or by nobody", () => {
    expect(
      wordDifference(
        room(1, () => 5, 0),
        FIRST_IN,
        1,
      ),
    ).toBeNull();
    expect(wordDifference([], FIRST_IN, 1)).toBeNull();
    expect(
      wordDifference(
        room(4, () => 5, 0),
        [],
        1,
      ),
    ).toBeNull();
  });

  it("is found in time in a hall", () => {
    const hall = room(10_000, (at) => (at * 13) % 9, 1);
    const found = wordDifference(hall, FIRST_IN, 1);
    expect((found?.high ?? 9) - (found?.low ?? 0)).toBeLessThan(0.2);
  });
});
