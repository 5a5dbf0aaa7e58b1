import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { consensus } from "../../shared/metrics/consensus.ts";
import { shuffled } from "./shuffled.ts";

/** Stops 1, 2, 3 …, as in the test vectors. */
const points = (counts: readonly number[]) => counts.map((count, i) => ({ value: i + 1, count }));
const scale = (counts: readonly number[]) => consensus(points(counts), counts.length - 1);

/** Somebody's answers on a scale of 2 to 11 stops. */
const counted = fc
  .array(fc.nat(40), { minLength: 2, maxLength: 11 })
  .filter((counts) => counts.some((count) => count > 0));

describe("consensus", () => {
  it.each([
    [[10, 0, 0, 0, 10], 0, 3],
    [[4, 4, 4, 4, 4], 0.434, 3],
    [[1, 2, 14, 2, 1], 0.817, 3],
    [[30, 40, 210, 130, 530, 50, 10], 0.7257, 4],
  ])("of %j is %d", (counts, expected, digits) => {
    expect(scale(counts)).toBeCloseTo(expected, digits);
  });

  it("is null for nobody", () => {
    expect(consensus([], 4)).toBeNull();
    expect(scale([0, 0, 0])).toBeNull();
  });

  it("of one person is 1", () => {
    expect(consensus([{ value: -2, count: 1 }], 4)).toBe(1);
  });

  it("of all alike is 1, wherever on the scale", () => {
    expect(scale([9, 0, 0])).toBe(1);
    expect(scale([0, 9, 0])).toBe(1);
  });

  it("of half at each end is 0 and never below, whatever rounding does to it", () => {
    for (let half = 1; half <= 30; half++) {
      const people = [1, 5].flatMap((value) => Array.from({ length: half }, () => ({ value, count: 1 })));
      expect(consensus(people, 4)).toBeCloseTo(0, 12);
      expect(consensus(people, 4)).toBeGreaterThanOrEqual(0);
    }
  });

  it("on a scale of one stop is 1", () => {
    expect(consensus([{ value: 3, count: 8 }], 0)).toBe(1);
  });

  it("takes the stops' values, as a scenario's −2, −1, 1, 2 are not even steps", () => {
    const prefs = (counts: readonly [number, number]) =>
      consensus(
        [
          { value: -1, count: counts[0] },
          { value: 1, count: counts[1] },
        ],
        4,
      );
    // Everybody is 1 off the mean of 0, a quarter of the scale.
    expect(prefs([5, 5])).toBeCloseTo(1 + Math.log2(0.75), 12);
  });

  it("takes the scale's width, not that of the answers", () => {
    const halves = [
      { value: 4, count: 5 },
      { value: 6, count: 5 },
    ];
    expect(consensus(halves, 10)).toBeGreaterThan(consensus(halves, 2) ?? 1);
  });

  it("lies between 0 and 1", () => {
    fc.assert(
      fc.property(counted, (counts) => {
        expect(scale(counts)).toBeGreaterThanOrEqual(0);
        expect(scale(counts)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("does not depend on the order of people", () => {
    const people = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 60 });
    const each = (list: readonly number[]) =>
      consensus(
        list.map((value) => ({ value, count: 1 })),
        10,
      );
    fc.assert(
      fc.property(shuffled(people), ([one, other]) => {
        expect(each(one)).toBeCloseTo(each(other)!, 9);
      }),
    );
  });

  it("is the same counted per stop and per person", () => {
    fc.assert(
      fc.property(counted, (counts) => {
        const people = points(counts).flatMap(({ value, count }) => Array<number>(count).fill(value));
        const each = people.map((value) => ({ value, count: 1 }));
        expect(consensus(each, counts.length - 1)).toBeCloseTo(scale(counts)!, 9);
      }),
    );
  });

  it("is the same mirrored, and moved along the scale", () => {
    fc.assert(
      fc.property(counted, fc.integer({ min: -20, max: 20 }), (counts, by) => {
        const moved = points(counts).map(({ value, count }) => ({ value: value + by, count }));
        expect(scale(counts.toReversed())).toBeCloseTo(scale(counts)!, 9);
        expect(consensus(moved, counts.length - 1)).toBeCloseTo(scale(counts)!, 9);
      }),
    );
  });

  it("depends on shares alone: two rooms alike together are as agreed as each", () => {
    fc.assert(
      fc.property(counted, (counts) => {
        expect(scale(counts.map((count) => 2 * count))).toBeCloseTo(scale(counts)!, 9);
      }),
    );
  });
});
