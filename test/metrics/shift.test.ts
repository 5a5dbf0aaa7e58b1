import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Change, change, EFFECT_MINIMUM, responseShift } from "../../shared/metrics/shift.ts";
import { shuffled } from "./shuffled.ts";

const PRE = [4, 5, 6, 5, 4, 6, 5, 3, 7, 5];
const POST = [6, 6, 7, 5, 6, 7, 7, 5, 7, 6];
const paired = (before: number[], after: number[]) =>
  before.map((value, i): [number, number] => [value, after[i] ?? 0]);

const rating = fc.integer({ min: 0, max: 10 });
const pairs = fc.array(fc.tuple(rating, rating), { minLength: 1, maxLength: 30 });
const changeOf = (all: [number, number][]): Change => change(all) ?? expect.fail("somebody answered");

describe("change", () => {
  it("agrees with the vector of ten people", () => {
    const found = changeOf(paired(PRE, POST));
    expect(found).toMatchObject({ n: 10, mean: 1.2, up: 8, same: 2, down: 0 });
    expect(found.dAv).toBeCloseTo(1.235, 3);
    expect(found.gAv).toBeCloseTo(1.129, 3);
    expect(found.dZ).toBeCloseTo(1.521, 3);
  });

  it("is null for nobody", () => expect(change([])).toBeNull());

  it(`has no effect sizes below ${EFFECT_MINIMUM} people`, () => {
    const nine = changeOf(paired(PRE, POST).slice(1));
    expect(nine).toMatchObject({ n: 9, dAv: null, gAv: null, dZ: null });
  });

  it("has no effect size without spread", () => {
    const ten = Array.from({ length: 10 }, (_, i) => i % 3);
    expect(changeOf(ten.map((v) => [v, v + 2]))).toMatchObject({ mean: 2, up: 10, dZ: null });
    expect(changeOf(ten.map((v) => [v, v + 2])).dAv).not.toBeNull();
    expect(changeOf(ten.map(() => [3, 5]))).toMatchObject({ dAv: null, gAv: null, dZ: null });
  });

  it("does not depend on the order of people, to the last digit", () => {
    fc.assert(
      fc.property(shuffled(pairs), ([one, other]) => {
        expect(change(one)).toEqual(change(other));
      }),
    );
  });

  it("counts everybody once", () => {
    fc.assert(
      fc.property(pairs, (all) => {
        const { n, up, same, down } = changeOf(all);
        expect(up + same + down).toBe(n);
        expect(n).toBe(all.length);
      }),
    );
  });

  it("read backwards is the same change the other way", () => {
    fc.assert(
      fc.property(pairs, (all) => {
        const there = changeOf(all);
        const back = changeOf(all.map(([before, after]) => [after, before]));
        expect(back.mean).toBeCloseTo(-there.mean, 12);
        expect([back.up, back.same, back.down]).toEqual([there.down, there.same, there.up]);
        expect(back.dZ === null).toBe(there.dZ === null);
        expect(back.dAv ?? 0).toBeCloseTo(-(there.dAv ?? 0), 12);
      }),
    );
  });

  it("does not change when everybody rates everything higher", () => {
    fc.assert(
      fc.property(pairs, fc.integer({ min: -5, max: 5 }), (all, by) => {
        const moved = changeOf(all.map(([before, after]) => [before + by, after + by]));
        expect(moved).toMatchObject({ n: all.length, mean: changeOf(all).mean });
        expect(moved.dAv ?? 0).toBeCloseTo(changeOf(all).dAv ?? 0, 9);
      }),
    );
  });

  it("corrects towards zero, and hardly at all for many", () => {
    const many = changeOf(Array.from({ length: 30 }, () => paired(PRE, POST)).flat());
    const few = changeOf(paired(PRE, POST));
    expect(few.gAv ?? 0).toBeLessThan(few.dAv ?? 0);
    expect((many.gAv ?? 0) / (many.dAv ?? 1)).toBeGreaterThan(0.99);
  });
});

describe("responseShift", () => {
  it("is below zero where people think, looking back, that they had rated themselves too high", () => {
    expect(responseShift(paired([7, 8, 6], [5, 6, 4]))).toBe(-2);
    expect(responseShift([])).toBeNull();
  });

  it("and the change adjusted for it add up to the change", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(rating, rating, rating), { minLength: 1, maxLength: 20 }), (people) => {
        const shifted = responseShift(people.map(([pre, then]) => [pre, then])) ?? 0;
        const adjusted = changeOf(people.map(([, then, post]) => [then, post])).mean;
        const whole = changeOf(people.map(([pre, , post]) => [pre, post])).mean;
        expect(shifted + adjusted).toBeCloseTo(whole, 9);
      }),
    );
  });
});
