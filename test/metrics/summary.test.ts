import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sd, summary } from "../../shared/metrics/summary.ts";
import { shuffled } from "./shuffled.ts";

const whole = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 2, maxLength: 40 });
const fractions = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 1, maxLength: 40 });

describe("summary", () => {
  // The readiness scores of CONTENT's shift vector; R: mean(x), median(x), sd(x).
  it("agrees with R on a room of ten", () => {
    const pre = summary([4, 5, 6, 5, 4, 6, 5, 3, 7, 5]);
    expect(pre).toMatchObject({ n: 10, mean: 5, median: 5 });
    expect(pre?.sd).toBeCloseTo(1.154701, 6);
    const post = summary([6, 6, 7, 5, 6, 7, 7, 5, 7, 6]);
    expect(post).toMatchObject({ n: 10, mean: 6.2, median: 6 });
    expect(post?.sd).toBeCloseTo(0.788811, 6);
  });

  it("is null for nobody", () => {
    expect(summary([])).toBeNull();
    expect(sd([])).toBeNull();
  });

  it("of one person has no spread", () => {
    expect(summary([7])).toEqual({ n: 1, mean: 7, median: 7, sd: null });
  });

  it("of all alike has a spread of 0", () => {
    expect(summary([3, 3, 3])).toEqual({ n: 3, mean: 3, median: 3, sd: 0 });
  });

  it("of two is their distance over the square root of two", () => {
    expect(sd([0, 10])).toBeCloseTo(10 / Math.SQRT2, 12);
  });

  it("does not depend on the order of people, to the last digit", () => {
    fc.assert(
      fc.property(shuffled(fractions), ([one, other]) => {
        expect(summary(one)).toEqual(summary(other));
      }),
    );
  });

  it("moves with the values and stretches with them", () => {
    fc.assert(
      fc.property(whole, fc.integer({ min: -50, max: 50 }), (values, by) => {
        expect(sd(values.map((value) => value + by))).toBeCloseTo(sd(values) ?? Number.NaN, 9);
        expect(sd(values.map((value) => value * 3))).toBeCloseTo(3 * (sd(values) ?? Number.NaN), 9);
      }),
    );
  });

  it("is the root of half the mean squared distance of all pairs", () => {
    fc.assert(
      fc.property(whole, (values) => {
        const pairs = values.flatMap((a, i) => values.slice(i + 1).map((b) => (a - b) ** 2));
        const halved = pairs.reduce((sum, square) => sum + square, 0) / pairs.length / 2;
        expect(sd(values)).toBeCloseTo(Math.sqrt(halved), 9);
      }),
    );
  });
});
