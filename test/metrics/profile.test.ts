import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { content } from "../../shared/agenda/library.ts";
import { areaOf, PROFILE_QUESTIONS, poleOf } from "../../shared/exercises/profile/key.ts";
import { areaBand, overallBand, type RatedItem, scoreProfile } from "../../shared/metrics/profile.ts";
import { shuffled } from "./shuffled.ts";

/** The content's own questions with these answers. */
const rated = (values: readonly (number | null)[]): RatedItem[] =>
  content.en.profileItems.map(({ area, pole }, at) => ({ area, pole, v: values[at] ?? null }));
const value = fc.option(fc.integer({ min: 0, max: 4 }), { freq: 6 });
const values = fc.array(value, { minLength: PROFILE_QUESTIONS, maxLength: PROFILE_QUESTIONS });

describe("scoreProfile", () => {
  it("gives what the written-out example gives", () => {
    const score = scoreProfile(rated([1, 3, 2, 3, 2, 4, 1, 3, 3, 2, null, 3, 0, 4, 1, 4, 2, 3, 1, 2]));
    const balances = ["vision", "ideas", "people", "time", "culture"].map((area) => score.areas.get(area)?.balance);
    expect(balances).toEqual([-37.5, -50, 12.5, -87.5, -25]);
    expect(score.answered).toBe(19);
    expect(score.overall?.balance).toBeCloseTo(-37.5, 9);
    expect(score.overall?.extent).toBeCloseTo(58.75, 9);
  });

  it("scores the two sides separately, each 0 to 100", () => {
    const both = scoreProfile(rated(Array.from({ length: 20 }, () => 4)));
    expect(both.areas.get("time")).toEqual({ leading: 100, managing: 100, balance: 0 });
    expect(both.overall).toEqual({ balance: 0, extent: 100 });
  });

  it("scores an area only with answers on both sides", () => {
    const score = scoreProfile(rated([4, null, 4, null, ...Array.from({ length: 16 }, () => 2)]));
    expect(score.areas.has("vision")).toBe(false);
    expect(score.areas.size).toBe(4);
    expect(score.overall).not.toBeNull();
  });

  it("has no overall score with fewer than sixteen answers or four areas, and imputes nothing", () => {
    const all = Array.from({ length: 20 }, (): number | null => 2);
    expect(scoreProfile(rated(all.map((v, at) => (at % 5 === 0 ? null : v)))).overall).not.toBeNull();
    expect(scoreProfile(rated(all.map((v, at) => (at % 4 === 0 ? null : v)))).overall).toBeNull();
    const two = [null, 2, null, 2, null, 2, null, 2, ...all.slice(8)];
    expect(scoreProfile(rated(two)).overall).toBeNull();
    expect(scoreProfile([])).toEqual({ areas: new Map(), answered: 0, overall: null });
  });

  it("cancels acquiescence: the same amount added to every answer keeps the balance", () => {
    const low = fc.array(fc.option(fc.integer({ min: 0, max: 2 }), { freq: 6 }), { minLength: 20, maxLength: 20 });
    fc.assert(
      fc.property(low, fc.integer({ min: 0, max: 2 }), (before, more) => {
        const plain = scoreProfile(rated(before));
        const raised = scoreProfile(rated(before.map((v) => (v === null ? null : v + more))));
        for (const [area, { balance }] of plain.areas) expect(raised.areas.get(area)?.balance).toBeCloseTo(balance, 9);
        expect(raised.overall?.balance ?? null).toEqual(
          plain.overall ? expect.closeTo(plain.overall.balance, 9) : null,
        );
        if (plain.overall && raised.overall)
          expect(raised.overall.extent).toBeCloseTo(plain.overall.extent + 25 * more, 9);
      }),
    );
  });

  it("does not depend on the order of the answers", () => {
    fc.assert(
      fc.property(shuffled(values.map(rated)), ([one, other]) => {
        expect(scoreProfile(other)).toEqual(scoreProfile(one));
      }),
    );
  });
});

describe("bands", () => {
  it("hold their bounds, and are the same to either side", () => {
    expect([25, 25.5, 50, 50.5].map(areaBand)).toEqual(["mixed", "leading-lean", "leading-lean", "leading-strong"]);
    expect([-25, -37.5, -50, -62.5].map(areaBand)).toEqual([
      "mixed",
      "managing-lean",
      "managing-lean",
      "managing-strong",
    ]);
    expect([10, -10.5, 25, -26].map(overallBand)).toEqual([
      "mixed",
      "managing-lean",
      "leading-lean",
      "managing-strong",
    ]);
  });
});

describe("the key that phones score by", () => {
  it("is the content's", () => {
    expect(content.en.profileItems).toHaveLength(PROFILE_QUESTIONS);
    for (const { id, area, pole } of content.en.profileItems) {
      expect(areaOf(id)).toBe(area);
      expect(poleOf(id)).toBe(pole);
    }
    expect(areaOf(0)).toBeUndefined();
    expect(areaOf(21)).toBeUndefined();
  });
});
