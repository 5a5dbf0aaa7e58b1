import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mean, median } from "../../shared/metrics/mean.ts";

const values = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 1 });

describe("mean and median", () => {
  it("are null for an empty list", () => {
    expect(mean([])).toBeNull();
    expect(median([])).toBeNull();
  });

  it("of one are that one", () => {
    expect(mean([7])).toBe(7);
    expect(median([7])).toBe(7);
  });

  it("differ where a few are far off", () => {
    expect(mean([0, 0, 1, 2, 97])).toBe(20);
    expect(median([97, 0, 1, 2, 0])).toBe(1);
  });

  it("the median of an even number lies halfway between the middle two", () => {
    expect(median([4, 1, 3, 2])).toBe(2.5);
  });

  it("the median orders by size, not by spelling", () => {
    expect(median([10, 9, 2])).toBe(9);
  });

  it("lie between the least and the most", () => {
    fc.assert(
      fc.property(values, (list) => {
        for (const middle of [mean(list), median(list)]) {
          expect(middle).toBeGreaterThanOrEqual(Math.min(...list));
          expect(middle).toBeLessThanOrEqual(Math.max(...list));
        }
      }),
    );
  });

  it("leave at least half the values on either side of the median", () => {
    fc.assert(
      fc.property(values, (list) => {
        const middle = median(list)!;
        expect(list.filter((value) => value <= middle).length).toBeGreaterThanOrEqual(list.length / 2);
        expect(list.filter((value) => value >= middle).length).toBeGreaterThanOrEqual(list.length / 2);
      }),
    );
  });

  it("do not change the list they are given", () => {
    const list = [3, 1, 2];
    median(list);
    expect(list).toEqual([3, 1, 2]);
  });
});
