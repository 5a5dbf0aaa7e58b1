import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { polarisationNominal, polarisationOrdinal } from "../../shared/metrics/polarisation.ts";
import { shuffled } from "./shuffled.ts";

const counted = fc
  .array(fc.nat(60), { minLength: 1, maxLength: 11 })
  .filter((counts) => counts.some((count) => count > 0));

describe("polarisationNominal", () => {
  it("of an even three-way split is .889", () => {
    expect(polarisationNominal([8, 8, 8])).toBeCloseTo(0.889, 3);
  });

  it("of half and half is 1", () => {
    expect(polarisationNominal([12, 12])).toBe(1);
    expect(polarisationNominal([12, 0, 12])).toBe(1);
  });

  it("is null for nobody", () => {
    expect(polarisationNominal([])).toBeNull();
    expect(polarisationNominal([0, 0])).toBeNull();
  });

  it("of one person, and of all alike, is 0", () => {
    expect(polarisationNominal([0, 1])).toBe(0);
    expect(polarisationNominal([9])).toBe(0);
  });

  it("lies between 0 and 1", () => {
    fc.assert(
      fc.property(counted, (counts) => {
        expect(polarisationNominal(counts)).toBeGreaterThanOrEqual(0);
        expect(polarisationNominal(counts)).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });

  it("does not depend on the order of options", () => {
    fc.assert(
      fc.property(shuffled(counted), ([one, other]) => {
        expect(polarisationNominal(one)).toBeCloseTo(polarisationNominal(other)!, 9);
      }),
    );
  });

  it("is not changed by options nobody chose", () => {
    fc.assert(
      fc.property(counted, (counts) => {
        expect(polarisationNominal([...counts, 0])).toBe(polarisationNominal(counts));
      }),
    );
  });
});

describe("polarisationOrdinal", () => {
  it.each([
    [[10, 0, 0, 0, 10], 1],
    [[4, 4, 4, 4, 4], 0.5],
    [[1, 2, 14, 2, 1], 0.1625],
    [[30, 40, 210, 130, 530, 50, 10], 0.1943],
  ])("of %j is %d", (counts, expected) => {
    expect(polarisationOrdinal(counts)).toBeCloseTo(expected, 4);
  });

  it("is null for nobody", () => {
    expect(polarisationOrdinal([])).toBeNull();
    expect(polarisationOrdinal([0, 0, 0])).toBeNull();
  });

  it("of one person, and of all alike, is 0, wherever on the scale", () => {
    expect(polarisationOrdinal([0, 0, 1])).toBe(0);
    expect(polarisationOrdinal([0, 9, 0, 0])).toBe(0);
    expect(polarisationOrdinal([4])).toBe(0);
  });

  it("of an even spread is .5, however many stops", () => {
    for (let k = 2; k <= 11; k++) expect(polarisationOrdinal(Array.from({ length: k }, () => 3))).toBe(0.5);
  });

  it("of half at each end is 1, however many stops, and never above", () => {
    for (let k = 3; k <= 11; k++) {
      const ends = polarisationOrdinal(Array.from({ length: k }, (_, i) => (i === 0 || i === k - 1 ? 7 : 0)));
      expect(ends).toBeCloseTo(1, 12);
      expect(ends).toBeLessThanOrEqual(1);
    }
  });

  it("on two stops never passes .5, as there is no middle to be empty", () => {
    expect(polarisationOrdinal([10, 10])).toBe(0.5);
    expect(polarisationOrdinal([30, 10])).toBe(0.25);
  });

  it("rises as two camps move apart", () => {
    const apart = [
      [0, 5, 5, 0, 0],
      [0, 5, 0, 5, 0],
      [5, 0, 0, 5, 0],
      [5, 0, 0, 0, 5],
    ].map(polarisationOrdinal);
    expect(apart).toEqual(apart.toSorted((a, b) => a! - b!));
    expect(new Set(apart).size).toBe(apart.length);
  });

  it("counts triples that are not neighbours too", () => {
    // Pattern 10010: TU = 1 (1·· 10 by stops 1, 4, 5), TDU = 2 (stops 1, 2, 4 and 1, 3, 4), so U = (3 − 8) / 9.
    const a = ((3 * 1 - 4 * 2) / (3 * 3)) * (1 - 1 / 4);
    expect(polarisationOrdinal([5, 0, 0, 5, 0])).toBeCloseTo((1 - a) / 2, 12);
  });

  it("lies between 0 and 1", () => {
    fc.assert(
      fc.property(counted, (counts) => {
        expect(polarisationOrdinal(counts)).toBeGreaterThanOrEqual(0);
        expect(polarisationOrdinal(counts)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("is the same mirrored", () => {
    fc.assert(
      fc.property(counted, (counts) => {
        expect(polarisationOrdinal(counts.toReversed())).toBeCloseTo(polarisationOrdinal(counts)!, 9);
      }),
    );
  });

  it("depends on shares alone: two rooms alike together are as polarised as each", () => {
    fc.assert(
      fc.property(counted, (counts) => {
        const twice = counts.map((count) => 2 * count);
        expect(polarisationOrdinal(twice)).toBeCloseTo(polarisationOrdinal(counts)!, 9);
      }),
    );
  });
});
