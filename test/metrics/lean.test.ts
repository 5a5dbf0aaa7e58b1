import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LEAN_PER_STOP, scenarioLean, spectrumLean } from "../../shared/metrics/lean.ts";
import { summary } from "../../shared/metrics/summary.ts";
import { shuffled } from "./shuffled.ts";

const prefs = fc.array(fc.constantFrom(-2, -1, 1, 2), { minLength: 1, maxLength: 60 });

describe("scenarioLean", () => {
  it("is 50 times the mean preference", () => {
    expect(scenarioLean([2, 1, 1, -2])).toBe(25);
  });

  it("is null for nobody", () => {
    expect(scenarioLean([])).toBeNull();
  });

  it("of one person is that person's", () => {
    expect(scenarioLean([-1])).toBe(-50);
  });

  it("of all alike reaches the ends", () => {
    expect(scenarioLean([2, 2, 2])).toBe(100);
    expect(scenarioLean([-2, -2, -2])).toBe(-100);
  });

  it("of two equal camps is 0", () => {
    expect(scenarioLean([2, 2, -2, -2])).toBe(0);
  });

  it("lies between −100 and 100", () => {
    fc.assert(
      fc.property(prefs, (room) => {
        expect(scenarioLean(room)).toBeGreaterThanOrEqual(-100);
        expect(scenarioLean(room)).toBeLessThanOrEqual(100);
      }),
    );
  });

  it("changes sign if leading and managing are swapped", () => {
    fc.assert(
      fc.property(prefs, (room) => {
        expect(scenarioLean(room.map((pref) => -pref))! + scenarioLean(room)!).toBe(0);
      }),
    );
  });

  it("does not depend on the order of people", () => {
    fc.assert(
      fc.property(shuffled(prefs), ([one, other]) => {
        expect(scenarioLean(one)).toBe(scenarioLean(other));
      }),
    );
  });
});

describe("spectrumLean", () => {
  it("runs from all managing to all leading, with balance in the middle", () => {
    expect([0, 3, 5, 7.5, 10].map(spectrumLean)).toEqual([-100, -40, 0, 50, 100]);
  });

  it("of a mean is the mean of persons, and a spread grows with it", () => {
    const stops = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(stops, (room) => {
        const leans = summary(room.map(spectrumLean))!;
        const plain = summary(room)!;
        expect(spectrumLean(plain.mean)).toBeCloseTo(leans.mean, 9);
        expect(spectrumLean(plain.median)).toBe(leans.median);
        expect(LEAN_PER_STOP * plain.sd!).toBeCloseTo(leans.sd!, 9);
      }),
    );
  });

  it("changes sign if the ends are swapped", () => {
    for (const stop of [0, 1, 5, 8]) expect(spectrumLean(10 - stop) + spectrumLean(stop)).toBe(0);
  });
});
