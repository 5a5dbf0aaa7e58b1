import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sourceMatch } from "../../shared/metrics/source-match.ts";
import { shuffled } from "./shuffled.ts";

const key = { c1: "L", c2: "M", c5: "B" };
const answer = fc.record({ item: fc.constantFrom("c1", "c2", "c5", "c6"), value: fc.constantFrom("L", "M", "B") });
const answers = fc.array(answer, { maxLength: 60 });

describe("sourceMatch", () => {
  it("is the share of answers that match the article's view", () => {
    const room = [
      { item: "c1", value: "L" },
      { item: "c1", value: "B" },
      { item: "c2", value: "M" },
      { item: "c5", value: "B" },
    ];
    expect(sourceMatch(room, key)).toBe(0.75);
  });

  it("leaves out items without a view", () => {
    const room = [
      { item: "c1", value: "L" },
      { item: "c6", value: "M" },
      { item: "constructor", value: "M" },
    ];
    expect(sourceMatch(room, key)).toBe(1);
  });

  it("has no answer without an answer to an item with a view", () => {
    expect(sourceMatch([], key)).toBeNull();
    expect(sourceMatch([{ item: "c6", value: "M" }], key)).toBeNull();
    expect(sourceMatch([{ item: "c1", value: "L" }], {})).toBeNull();
  });

  it("of one person is all or nothing", () => {
    expect(sourceMatch([{ item: "c1", value: "L" }], key)).toBe(1);
    expect(sourceMatch([{ item: "c1", value: "M" }], key)).toBe(0);
  });

  it("lies between 0 and 1, and is not changed by answers without a view", () => {
    fc.assert(
      fc.property(answers, (room) => {
        const match = sourceMatch(room, key);
        expect(sourceMatch([...room, { item: "c6", value: "L" }], key)).toBe(match);
        if (match === null) return;
        expect(match).toBeGreaterThanOrEqual(0);
        expect(match).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("does not depend on the order of people", () => {
    fc.assert(
      fc.property(shuffled(answers), ([one, other]) => {
        expect(sourceMatch(one, key)).toBe(sourceMatch(other, key));
      }),
    );
  });
});
