import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agreement, modal } from "../../shared/metrics/agreement.ts";
import { shuffled } from "./shuffled.ts";

const counted = fc
  .array(fc.nat(200), { minLength: 1, maxLength: 12 })
  .filter((counts) => counts.some((count) => count > 0));
const named = counted.map((counts) => Object.fromEntries(counts.map((count, i) => [`o${i}`, count])));

describe("agreement", () => {
  it("of [18, 4, 2] is .343", () => {
    expect(agreement([18, 4, 2])).toBeCloseTo(0.343, 3);
  });

  it("is null for nobody", () => {
    expect(agreement([])).toBeNull();
    expect(agreement([0, 0, 0])).toBeNull();
    expect(agreement([0])).toBeNull();
  });

  it("of one person is 1", () => {
    expect(agreement([0, 1, 0])).toBe(1);
  });

  it("of all alike is 1", () => {
    expect(agreement([24, 0])).toBe(1);
  });

  it("on one option is 1", () => {
    expect(agreement([5])).toBe(1);
  });

  it.each([2, 3, 5, 7, 11])("spread evenly over %i options is 0, and never below", (k) => {
    const even = agreement(Array.from({ length: k }, () => 6));
    expect(even).toBeCloseTo(0, 12);
    expect(even).toBeGreaterThanOrEqual(0);
  });

  it("counts an option that was offered and nobody chose", () => {
    expect(agreement([6, 6])).toBeCloseTo(0, 12);
    expect(agreement([6, 6, 0])).toBeCloseTo(1 - Math.log(2) / Math.log(3), 12);
  });

  it("lies between 0 and 1", () => {
    fc.assert(
      fc.property(counted, (counts) => {
        expect(agreement(counts)).toBeGreaterThanOrEqual(0);
        expect(agreement(counts)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("does not depend on the order of options", () => {
    fc.assert(
      fc.property(shuffled(counted), ([one, other]) => {
        expect(agreement(one)).toBeCloseTo(agreement(other)!, 9);
      }),
    );
  });
});

describe("modal", () => {
  it("of [18, 4, 2] is 75%", () => {
    expect(modal({ L: 18, M: 4, B: 2 })).toEqual({ options: ["L"], share: 0.75 });
  });

  it("is null for nobody", () => {
    expect(modal({})).toBeNull();
    expect(modal({ L: 0, M: 0 })).toBeNull();
  });

  it("of one person is all", () => {
    expect(modal({ L: 0, M: 1, B: 0 })).toEqual({ options: ["M"], share: 1 });
  });

  it("shows a tie equal, in the order of the options, with the share of each", () => {
    expect(modal({ M: 8, B: 4, L: 8 })).toEqual({ options: ["M", "L"], share: 0.4 });
    expect(modal({ L: 2, M: 2, B: 2 })).toEqual({ options: ["L", "M", "B"], share: 1 / 3 });
  });

  it("names options that have the most, and no other", () => {
    fc.assert(
      fc.property(named, (counts) => {
        const { options, share } = modal(counts)!;
        const people = Object.values(counts).reduce((sum, n) => sum + n, 0);
        for (const [option, count] of Object.entries(counts)) {
          expect(options.includes(option)).toBe(count / people === share);
          expect(count / people).toBeLessThanOrEqual(share);
        }
        expect(options.length * share).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });
});
