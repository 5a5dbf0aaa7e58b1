/** Findings about gaps, and about what one-hat talks lacked: each rule fires, nearly fires, and does not fire where it must not. */
import { describe, expect, it } from "vitest";
import { proposals } from "../../../client/report/findings.ts";
import { step } from "../../support/room.ts";
import { askedStep, these } from "./asked.ts";

describe("gap: 1.5 of 10, 60% in one direction, of ten or more", () => {
  const spectrum = (settings: object, marks: readonly object[]) =>
    askedStep(step("line", "spectrum", { areas: ["time"], ...settings }), [marks.map((one) => [one])]);
  const lines = (...counts: [n: number, now: number, needed: number | null][]) =>
    spectrum({}, these(...counts.map(([n, now, needed]) => [n, { area: "time", now, needed }] as const)));

  it("fires", () => {
    expect(proposals([lines([17, 3, 7], [2, 5, 3], [3, 4, 4])])).toEqual([
      {
        key: "line/gap/time",
        step: "line",
        kind: "gap",
        item: "time",
        strength: Math.round(1000 * ((17 * 4 - 2 * 2) / 22)) / 10_000,
        n: 22,
        says: "People say their role will need more effort towards “Future”; now it leans to “Present”.",
        figures:
          "Typical (median) answers: now: 2 of 5 towards “Present” and needed: 2 of 5 towards “Future”. " +
          "17 of 22 see the need nearer “Future”, 2 nearer “Present”, 3 where it is now.",
      },
    ]);
  });

  it("says where effort leans only where it leans there", () => {
    expect(proposals([lines([12, 6, 9])])[0]?.says).toBe(
      "People say their role will need more effort towards “Future” than it gets now.",
    );
    expect(proposals([lines([12, 6, 2])])[0]?.says).toMatch(/more effort towards “Present”; now it leans to “Future”/);
  });

  it("nearly: 1.4 of 10, or 59% in one direction; must not: nine people, or too few to be compared", () => {
    expect(proposals([lines([7, 3, 5], [3, 3, 3])])).toEqual([]);
    expect(proposals([lines([8, 3, 5], [2, 3, 3])])).toHaveLength(1);
    expect(proposals([lines([13, 3, 9], [9, 3, 3])])).toEqual([]);
    expect(proposals([lines([14, 3, 9], [9, 3, 3])])).toHaveLength(1);
    expect(proposals([lines([9, 3, 9])])).toEqual([]);
    // Who left one place out would be told by the difference, so the room tells of no gap at all.
    expect(proposals([lines([20, 3, 9], [1, 3, null])])).toEqual([]);
  });

  it("of three views the widest pair", () => {
    const three = these([12, { area: "time", me: 2, job: 3, team: 8 }]);
    expect(proposals([spectrum({ lenses: "three" }, three)])).toMatchObject([
      { says: "People say their team needs them nearer “Future” than they are now." },
    ]);
    const job = these([12, { area: "time", me: 5, job: 1, team: 8 }]);
    expect(proposals([spectrum({ lenses: "three" }, job)])).toMatchObject([
      {
        says: "People say their team needs them nearer “Future” than their job rewards.",
        figures:
          "Typical (median) answers: what my job rewards: 4 of 5 towards “Present” and what my team needs: 3 of 5 towards “Future”. " +
          "For 12 of 12 the second lies nearer “Future”, for 0 nearer “Present”, for 0 at the same place.",
      },
    ]);
  });

  const week = (future: number) => [100 - future, 0, 0, future, 0, 0];
  const audit = (...counts: [n: number, now: number, target: number][]) =>
    proposals([
      askedStep(step("audit", "audit", {}), [
        these(...counts.map(([n, now, target]) => [n, { now: week(now), target: week(target) }] as const)),
      ]),
    ]);

  it("fires in a week of a hundred points, and says what most of it serves only where that is so", () => {
    expect(audit([17, 30, 60], [2, 40, 30], [3, 40, 40])).toMatchObject([
      {
        key: "audit/gap/week",
        n: 22,
        says: "People say more of their week should serve the future; most of it serves the present now.",
        figures:
          "Points of 100 that serve the future: 32 now, 55 wanted (means of 22). 17 of 22 want more, 2 less, 3 as much.",
      },
    ]);
    expect(audit([12, 60, 80])[0]?.says).toBe("People say more of their week should serve the future than does now.");
    expect(audit([12, 60, 30])[0]?.says).toMatch(/serve the present; most of it serves the future now/);
  });

  it("nearly: 14 points; must not: of nine people", () => {
    expect(audit([12, 30, 44])).toEqual([]);
    expect(audit([12, 30, 45])).toHaveLength(1);
    expect(audit([13, 10, 70], [9, 30, 30])).toEqual([]);
    expect(audit([9, 30, 60])).toEqual([]);
  });
});

describe("missed: 35% and five people, three ahead of the second, of ten or more", () => {
  const onehat = (counts: Record<string, number>, flipped = false) =>
    proposals([
      askedStep(
        step("talks", "onehat", { scenario: "s3" }),
        [these(...Object.entries(counts).map(([need, n]) => [n, { missed: { 1: need }, hurt: { 1: 4 } }] as const))],
        flipped,
      ),
    ]);

  it("fires: “many” up to half, “most” above it", () => {
    expect(onehat({ step: 11, where: 5, help: 4, worth: 3 })).toMatchObject([
      {
        key: "talks/missed/talk1",
        n: 23,
        strength: 11 / 23,
        says: "With the leading moves alone, many missed a clear next step.",
        figures:
          "Missed most in a practice talk with the leading moves: a clear next step 11 · where this could lead 5 · other answers 7 (23 answered).",
      },
    ]);
    expect(onehat({ step: 12, where: 5, help: 6 }, true)[0]?.says).toBe(
      "With the managing moves alone, most missed a clear next step.",
    );
  });

  it("nearly: a third of the room, two ahead; must not: of nine, or where nothing was missing", () => {
    expect(onehat({ step: 8, where: 4, help: 4, worth: 4, leave: 4 })).toEqual([]);
    expect(onehat({ step: 7, where: 5, help: 3 })).toEqual([]);
    expect(onehat({ step: 8, where: 5, help: 3 })).toHaveLength(1);
    expect(onehat({ step: 4, where: 1, help: 1, worth: 1, leave: 1, first: 1, nothing: 1 })).toEqual([]);
    expect(onehat({ step: 9 })).toEqual([]);
    expect(onehat({ nothing: 20, step: 3 })).toEqual([]);
  });
});
