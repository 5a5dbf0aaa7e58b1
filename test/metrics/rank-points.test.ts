import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rankPoints } from "../../shared/metrics/rank-points.ts";
import { shuffled } from "./shuffled.ts";

const OPTIONS = ["a", "b", "c", "d", "e"];
const tops = fc.array(fc.shuffledSubarray(OPTIONS, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 30 });

describe("rankPoints", () => {
  it("gives 3, 2 and 1 points, as a share of everybody's first", () => {
    expect(
      rankPoints(OPTIONS, [
        ["a", "b", "c"],
        ["b", "a", "d"],
      ]),
    ).toEqual([
      { id: "a", picks: 2, points: 5, share: 5 / 6, rank: 1 },
      { id: "b", picks: 2, points: 5, share: 5 / 6, rank: 1 },
      { id: "c", picks: 1, points: 1, share: 1 / 6, rank: 3 },
      { id: "d", picks: 1, points: 1, share: 1 / 6, rank: 3 },
      { id: "e", picks: 0, points: 0, share: 0, rank: 5 },
    ]);
  });

  it("is null for nobody", () => {
    expect(rankPoints(OPTIONS, [])).toBeNull();
  });

  it("of all alike is their order, the first at its most", () => {
    const ranked = rankPoints(OPTIONS, [
      ["e", "c", "a"],
      ["e", "c", "a"],
    ])!;
    expect(ranked.map(({ id, rank }) => `${rank}${id}`)).toEqual(["1e", "2c", "3a", "4b", "4d"]);
    expect(ranked[0]?.share).toBe(1);
  });

  it("R-16 never breaks a tie: equal points share a rank, and only they", () => {
    fc.assert(
      fc.property(tops, (people) => {
        const ranked = rankPoints(OPTIONS, people)!;
        for (const one of ranked) {
          expect(one.rank).toBe(1 + ranked.filter(({ points }) => points > one.points).length);
        }
      }),
    );
  });

  it("gives six points per person", () => {
    fc.assert(
      fc.property(tops, (people) => {
        const ranked = rankPoints(OPTIONS, people)!;
        expect(ranked.reduce((sum, { points }) => sum + points, 0)).toBe(6 * people.length);
        expect(ranked.reduce((sum, { picks }) => sum + picks, 0)).toBe(3 * people.length);
      }),
    );
  });

  it("does not depend on the order of people", () => {
    fc.assert(
      fc.property(shuffled(tops), ([one, other]) => {
        expect(rankPoints(OPTIONS, one)).toEqual(rankPoints(OPTIONS, other));
      }),
    );
  });
});
