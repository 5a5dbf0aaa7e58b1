import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { meanShares } from "../../shared/metrics/mean-shares.ts";
import { shuffled } from "./shuffled.ts";

const OPTIONS = ["created", "counted", "both"];
const people = fc.array(fc.array(fc.constantFrom(...OPTIONS), { maxLength: 5 }), { maxLength: 12 });

describe("mean of the persons' shares", () => {
  it("everyone weighs the same, however much they listed", () => {
    const shares = meanShares(OPTIONS, [["created"], ["counted", "counted", "counted", "both"]]);
    expect(shares).toEqual({ created: 0.5, counted: 0.375, both: 0.125 });
  });

  it("has no answer where nobody listed anything, and leaves out who listed nothing", () => {
    expect(meanShares(OPTIONS, [])).toBeNull();
    expect(meanShares(OPTIONS, [[], []])).toBeNull();
    expect(meanShares(OPTIONS, [[], ["both"]])).toEqual({ created: 0, counted: 0, both: 1 });
  });

  it("sums to 1", () => {
    fc.assert(
      fc.property(people, (lists) => {
        const shares = meanShares(OPTIONS, lists);
        if (shares) expect(Object.values(shares).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
      }),
    );
  });

  it("does not depend on the order of people, to the last digit", () => {
    fc.assert(
      fc.property(shuffled(people), ([one, other]) => {
        expect(meanShares(OPTIONS, other)).toEqual(meanShares(OPTIONS, one));
      }),
    );
  });
});
