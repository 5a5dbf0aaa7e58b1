import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gap } from "../../shared/metrics/gap.ts";
import { shuffled } from "./shuffled.ts";

const stop = fc.integer({ min: 0, max: 10 });
const pairs = fc.array(fc.tuple(stop, stop), { minLength: 1, maxLength: 40 });

describe("gap", () => {
  it("gives direction and distance", () => {
    expect(
      gap([
        [3, 7],
        [5, 5],
        [8, 6],
        [0, 10],
      ]),
    ).toEqual({ n: 4, signed: 3, size: 4, ways: { up: 2, same: 1, down: 1 } });
  });

  it("is null for nobody", () => {
    expect(gap([])).toBeNull();
  });

  it("of equal marks is 0", () => {
    expect(
      gap([
        [4, 4],
        [9, 9],
      ]),
    ).toEqual({ n: 2, signed: 0, size: 0, ways: { up: 0, same: 2, down: 0 } });
  });

  it("of opposite directions cancels in the signed mean, not in the distance", () => {
    expect(
      gap([
        [2, 8],
        [8, 2],
      ]),
    ).toEqual({ n: 2, signed: 0, size: 6, ways: { up: 1, same: 0, down: 1 } });
  });

  it("is at least as large as the signed gap, and no larger than the scale", () => {
    fc.assert(
      fc.property(pairs, (people) => {
        const { signed, size } = gap(people)!;
        expect(size).toBeGreaterThanOrEqual(Math.abs(signed));
        expect(size).toBeLessThanOrEqual(10);
      }),
    );
  });

  it("changes sign and keeps its size if the ends are swapped", () => {
    fc.assert(
      fc.property(pairs, (people) => {
        const turned = gap(people.map(([from, to]) => [10 - from, 10 - to]))!;
        expect(turned.signed + gap(people)!.signed).toBe(0);
        expect(turned.size).toBe(gap(people)!.size);
      }),
    );
  });

  it("does not depend on the order of people", () => {
    fc.assert(
      fc.property(shuffled(pairs), ([one, other]) => {
        expect(gap(one)).toEqual(gap(other));
      }),
    );
  });
});
