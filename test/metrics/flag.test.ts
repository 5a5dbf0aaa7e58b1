import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { consensus } from "../../shared/metrics/consensus.ts";
import { flagNominal, flagOrdinal } from "../../shared/metrics/flag.ts";
import { polarisationOrdinal } from "../../shared/metrics/polarisation.ts";

const sort = (L: number, M: number, B: number) => flagNominal({ L, M, B }, ["L", "M"]);
const scale = (counts: readonly number[]) => {
  const points = counts.map((count, i) => ({ value: i, count }));
  return flagOrdinal(counts, consensus(points, counts.length - 1) ?? 0);
};

describe("flagNominal", () => {
  it("is null for nobody", () => {
    expect(flagNominal({})).toBeNull();
    expect(sort(0, 0, 0)).toBeNull();
  });

  it("of one person, and of all alike, is aligned", () => {
    expect(sort(0, 1, 0)).toBe("aligned");
    expect(sort(24, 0, 0)).toBe("aligned");
  });

  it("is aligned from a modal share of 80%, also on 'both'", () => {
    expect(sort(80, 10, 10)).toBe("aligned");
    expect(sort(4, 1, 0)).toBe("aligned");
    expect(sort(10, 10, 80)).toBe("aligned");
    expect(sort(79, 11, 10)).toBe("open");
  });

  it("is two camps where the top two have at least 35% each", () => {
    expect(sort(12, 12, 0)).toBe("two-camps");
    expect(sort(35, 35, 30)).toBe("two-camps");
    expect(sort(7, 8, 5)).toBe("two-camps");
    expect(sort(34, 36, 30)).toBe("open");
  });

  it("is open for an even three-way split, which polarisation alone would call two camps", () => {
    expect(sort(8, 8, 8)).toBe("open");
    expect(flagNominal({ a: 8, b: 8, c: 8 })).toBe("open");
  });

  it("is open for leading against 'both': the camps of a sort are leading and managing", () => {
    expect(sort(12, 0, 12)).toBe("open");
    expect(sort(0, 12, 12)).toBe("open");
    expect(flagNominal({ L: 12, M: 0, B: 12 })).toBe("two-camps");
  });

  it("does not care in which order camps are named", () => {
    expect(flagNominal({ L: 12, M: 10, B: 2 }, ["M", "L"])).toBe("two-camps");
  });

  it("is open where a camp is not among the options", () => {
    expect(flagNominal({ a: 12, b: 12 }, ["L", "M"])).toBe("open");
  });

  it("is open for a tie for second place, in whatever order the options come", () => {
    expect(sort(10, 7, 7)).toBe("open");
    expect(flagNominal({ B: 7, M: 7, L: 10 }, ["L", "M"])).toBe("open");
  });

  it("does not depend on the order of options, nor on how many people there are", () => {
    const counted = fc.array(fc.nat(60), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(counted, fc.integer({ min: 2, max: 9 }), (counts, times) => {
        const entries = counts.map((count, i): [string, number] => [`o${i}`, count]);
        const flag = flagNominal(Object.fromEntries(entries));
        expect(flagNominal(Object.fromEntries(entries.toReversed()))).toBe(flag);
        expect(flagNominal(Object.fromEntries(entries.map(([id, n]) => [id, n * times])))).toBe(flag);
      }),
    );
  });

  it("is the same with leading and managing swapped", () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), fc.nat(60), (L, M, B) => {
        expect(sort(L, M, B)).toBe(sort(M, L, B));
      }),
    );
  });

  it("with camps is two camps only where it is without them", () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), fc.nat(60), (L, M, B) => {
        if (sort(L, M, B) === "two-camps") expect(flagNominal({ L, M, B })).toBe("two-camps");
      }),
    );
  });
});

describe("flagOrdinal", () => {
  it("is null for nobody", () => {
    expect(flagOrdinal([], 1)).toBeNull();
    expect(flagOrdinal([0, 0, 0], 1)).toBeNull();
  });

  it("of one person, and of all alike, is aligned", () => {
    expect(scale([0, 0, 1, 0, 0])).toBe("aligned");
    expect(scale([9, 0, 0, 0, 0])).toBe("aligned");
  });

  it.each([
    [[10, 0, 0, 0, 10], "two-camps"],
    [[4, 4, 4, 4, 4], "open"],
    [[1, 2, 14, 2, 1], "aligned"],
    [[30, 40, 210, 130, 530, 50, 10], "open"],
  ])("of the test vector %j is %s", (counts, expected) => {
    expect(scale(counts)).toBe(expected);
  });

  it("is aligned from a consensus of .8", () => {
    expect(flagOrdinal([1, 2, 14, 2, 1], 0.8)).toBe("aligned");
    expect(flagOrdinal([1, 2, 14, 2, 1], 0.7999)).toBe("open");
  });

  it("is two camps at a polarisation of exactly .6, whatever rounding does to it", () => {
    // Ends of 7 against 3: A = .4 − .6, so polarisation is .6.
    for (let k = 3; k <= 21; k++) {
      const ends = (left: number, right: number) =>
        Array.from({ length: k }, (_, i) => (i === 0 ? left : i === k - 1 ? right : 0));
      expect(scale(ends(7, 3))).toBe("two-camps");
      expect(scale(ends(71, 29))).toBe("open");
    }
  });

  it("needs 25% in each outer third", () => {
    // Polarised, but the second camp sits at 6 of 0..10 and leaves 20% for the upper third.
    const middle = [8, 0, 0, 0, 0, 0, 8, 0, 0, 0, 4];
    expect(polarisationOrdinal(middle)).toBeGreaterThan(0.6);
    expect(scale(middle)).toBe("open");
    expect(scale([8, 0, 0, 0, 0, 0, 7, 0, 0, 0, 5])).toBe("two-camps");
  });

  it("counts 'slightly' into the outer thirds of a scale of four", () => {
    expect(flagOrdinal([9, 1, 1, 9], 0.1)).toBe("two-camps");
    // One in five chose the first stop, which alone would be too few.
    expect(flagOrdinal([1, 2, 0, 2], 0.2)).toBe("two-camps");
  });

  it("is the same mirrored, and however many people there are", () => {
    const counted = fc.array(fc.nat(60), { minLength: 2, maxLength: 11 });
    fc.assert(
      fc.property(counted, fc.integer({ min: 2, max: 9 }), (counts, times) => {
        expect(scale(counts.toReversed())).toBe(scale(counts));
        expect(scale(counts.map((count) => count * times))).toBe(scale(counts));
      }),
    );
  });
});
