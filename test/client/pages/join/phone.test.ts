import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { startOfThinking, thinkLeft } from "../../../../client/pages/join/model/think.ts";
import { shuffled } from "../../../../client/ui/shuffle.ts";

describe("a phone's own order", () => {
  it("keeps every item, and is the same for the same seed and step", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string()), fc.nat(), fc.string(), (items, seed, name) => {
        const order = shuffled(items, seed, name);
        expect([...order].sort()).toEqual([...items].sort());
        expect(shuffled(items, seed, name)).toEqual(order);
      }),
    );
  });

  it("puts every card first about as often", () => {
    const cards = ["a", "b", "c", "d", "e", "f"];
    const first = new Map<string, number>();
    for (let seed = 0; seed < 6000; seed += 1) {
      const [card = ""] = shuffled(cards, seed * 7919, "sort");
      first.set(card, (first.get(card) ?? 0) + 1);
    }
    for (const card of cards) {
      expect(first.get(card)).toBeGreaterThan(850);
      expect(first.get(card)).toBeLessThan(1150);
    }
  });
});

describe("the pause to think", () => {
  it("starts once per step and lasts ten seconds", () => {
    expect(startOfThinking("ABCDEF", "s", 5_000)).toBe(5_000);
    expect(startOfThinking("ABCDEF", "s", 9_000)).toBe(5_000);
    expect(startOfThinking("ABCDEF", "other", 9_000)).toBe(9_000);
    expect(thinkLeft(5_000, 5_000)).toBe(10);
    expect(thinkLeft(5_000, 14_001)).toBe(1);
    expect(thinkLeft(5_000, 15_000)).toBe(0);
  });

  it("does not hold anybody up when the clock was set back", () => {
    expect(thinkLeft(100_000, 5_000)).toBe(0);
  });
});
