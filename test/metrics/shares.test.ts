import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shares, total } from "../../shared/metrics/shares.ts";

describe("shares", () => {
  it("divides by everybody", () => {
    expect(shares([18, 4, 2])).toEqual([18 / 24, 4 / 24, 2 / 24]);
    expect(total([18, 4, 2])).toBe(24);
  });

  it("is null for nobody", () => {
    expect(shares([])).toBeNull();
    expect(shares([0, 0])).toBeNull();
    expect(total([])).toBe(0);
  });

  it("sums to 1", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(500), { minLength: 1 }), (counts) => {
        fc.pre(total(counts) > 0);
        expect(total(shares(counts) ?? [])).toBeCloseTo(1);
      }),
    );
  });
});
