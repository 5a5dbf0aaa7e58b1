import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { followThrough } from "../../shared/metrics/follow-through.ts";

const people = fc.nat({ max: 40 });
const replies = fc.record({ done: people, partly: people, notYet: people, changed: people });

describe("followThrough", () => {
  it("counts a plan carried out partly as half, of those who replied and of all plans", () => {
    expect(followThrough({ done: 5, partly: 4, notYet: 2, changed: 1 }, 20)).toEqual({
      ofReplied: 7 / 12,
      ofMade: 7 / 20,
    });
  });

  it("has no share of nobody", () => {
    expect(followThrough({ done: 0, partly: 0, notYet: 0, changed: 0 }, 0)).toEqual({ ofReplied: null, ofMade: null });
    expect(followThrough({ done: 0, partly: 0, notYet: 0, changed: 0 }, 8)).toEqual({ ofReplied: null, ofMade: 0 });
  });

  it("does not divide by fewer plans than there are replies", () => {
    expect(followThrough({ done: 6, partly: 0, notYet: 0, changed: 0 }, 5).ofMade).toBeNull();
  });

  it("lies between 0 and 1, and is never higher of all plans than of those who replied", () => {
    fc.assert(
      fc.property(replies, people, (said, silent) => {
        const replied = said.done + said.partly + said.notYet + said.changed;
        const { ofReplied, ofMade } = followThrough(said, replied + silent);
        for (const share of [ofReplied, ofMade]) expect(share ?? 0).toSatisfy((one: number) => one >= 0 && one <= 1);
        expect(ofMade ?? 0).toBeLessThanOrEqual(ofReplied ?? 0);
      }),
    );
  });
});
