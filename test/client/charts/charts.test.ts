import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { frameOf, layCloud, type PlacedWord, sizeOf, widthOf } from "../../../client/charts/cloud/cloud-layout.ts";
import { pagesByWeight, pagesOf } from "../../../client/charts/figure/paging.ts";
import { barRows, shareOf } from "../../../client/charts/share.ts";
import {
  anyAtOrBelow,
  choiceSummary,
  leadersOf,
  listed,
  movementSummary,
  upperHalf,
} from "../../../client/charts/summary.ts";

const options = [
  { id: "L", text: "Mainly leading" },
  { id: "B", text: "Equally both" },
  { id: "M", text: "Mainly managing" },
];
const counted = (L: number, B: number, M: number) => ({ n: L + B + M, counts: { L, B, M } });

describe("lengths of bars", () => {
  it("a share is of the people who answered, and 0 without people", () => {
    expect(shareOf({ count: 6, n: 24 })).toBe(0.25);
    expect(shareOf({ count: 0, n: 0 })).toBe(0);
    expect(shareOf({ count: null, n: 24 })).toBe(0);
  });

  it("rows keep the order of the options, and tell an option not offered from one that nobody chose", () => {
    const toned = options.map((option) => ({ ...option, tone: "plain" as const }));
    const rows = barRows(toned, [
      { round: 1, item: counted(3, 0, 5) },
      { round: 2, item: { n: 8, counts: { L: 4, M: 4 } } },
    ]);
    expect(rows.map(({ id }) => id)).toEqual(["L", "B", "M"]);
    expect(rows[1]?.rounds.map(({ count }) => count)).toEqual([0, null]);
  });
});

describe("a chart in one sentence", () => {
  it("names the commonest option", () => {
    expect(choiceSummary(options, counted(4, 2, 18))).toBe("18 of 24 chose “Mainly managing”.");
  });

  it("shows a tie as equal, in the order of the options", () => {
    expect(choiceSummary(options, counted(9, 9, 6))).toBe("A tie, 9 of 24 each: “Mainly leading” and “Equally both”.");
    expect(choiceSummary(options, counted(8, 8, 8))).toBe("An even split: 8 of 24 for each.");
  });

  it("a tie of all that were offered is even, though a third was not offered", () => {
    expect(choiceSummary(options, { n: 8, counts: { L: 4, M: 4 } })).toBe(
      "A tie, 4 of 8 each: “Mainly leading” and “Mainly managing”.",
    );
  });

  it("says so when nobody chose anything", () => {
    expect(choiceSummary(options, counted(0, 0, 0))).toBe("Nobody chose any of these.");
    expect(leadersOf(options, counted(0, 0, 0)).top).toEqual([]);
  });

  it("several options a person: no share of the room is claimed as its decision", () => {
    expect(choiceSummary(options, { n: 10, counts: { L: 8, B: 2, M: 7 } }, true)).toBe(
      "Chosen most often, by 8 of 10: “Mainly leading”.",
    );
  });

  it("lists one, two and three", () => {
    expect([listed([]), listed(["a"]), listed(["a", "b"]), listed(["a", "b", "c"])]).toEqual([
      "",
      "a",
      "a and b",
      "a, b and c",
    ]);
  });

  it("movement: flows first, the small ones together", () => {
    const movement = { id: "c1", n: 22, changed: 5, net: {}, flows: [{ from: "L", to: "B", n: 3 }], other: 2 };
    expect(movementSummary(movement, options)).toBe(
      "5 of 22 changed: 3 from “Mainly leading” to “Equally both”, 2 in smaller moves.",
    );
    expect(movementSummary({ ...movement, changed: 0, flows: [], other: 0 }, options)).toBe(
      "Nobody of 22 changed in the pair talk.",
    );
  });

  it("movement without a flow that may be told: only how many changed, nothing of smaller moves", () => {
    const told = "2 of 5 changed their answer.";
    const withheld = { id: "c1", n: 5, changed: 2, net: {}, flows: [], other: 2 };
    expect(movementSummary(withheld, options)).toBe(told);
    expect(movementSummary({ ...withheld, net: { L: -2, B: 1, M: 1 } }, options)).toBe(told);
  });

  it("hidden movement is hidden, not none", () => {
    expect(movementSummary({ id: "c1", hidden: true }, options)).toBe("Who changed: too few to show.");
  });
});

describe("scales", () => {
  const ready = { n: 22, counts: { 0: 0, 1: 1, 2: 2, 3: 6, 4: 9, 5: 4 } };

  it("the upper half begins above the middle", () => {
    expect(upperHalf(ready, 5)).toEqual({ from: 3, n: 19 });
    expect(upperHalf({ n: 3, counts: { 0: 1, 1: 1, 2: 1 } }, 2)).toEqual({ from: 2, n: 1 });
  });

  it("the follow-up is asked when anybody is at or below its stop", () => {
    expect(anyAtOrBelow(ready, 2)).toBe(true);
    expect(anyAtOrBelow(ready, 0)).toBe(false);
  });
});

describe("pages of a screen", () => {
  it("keep everything, in order", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 80 })), fc.integer({ min: 1, max: 9 }), (texts, size) => {
        expect(pagesOf(texts, size).flat()).toEqual(texts);
        expect(pagesByWeight(texts, (text) => text.length + 1, 100).flat()).toEqual(texts);
      }),
    );
  });

  it("a page is filled up to its weight, and a heavier text stands alone", () => {
    const pages = pagesByWeight([40, 50, 20, 300, 10], (weight) => weight, 100);
    expect(pages).toEqual([[40, 50], [20], [300], [10]]);
  });
});

describe("the word cloud", () => {
  const box = { width: 26, height: 15 };
  const words = fc.uniqueArray(
    fc.record({ word: fc.string({ minLength: 1, maxLength: 30 }), count: fc.integer({ min: 1, max: 40 }) }),
    {
      selector: ({ word }) => word,
      maxLength: 30,
    },
  );
  const edges = ({ word, x, y, size }: PlacedWord) => ({
    left: x - (widthOf(word) * size) / 2,
    right: x + (widthOf(word) * size) / 2,
    top: y - size / 2,
    bottom: y + size / 2,
  });

  it("puts no word on another, and none outside its box", () => {
    fc.assert(
      fc.property(words, (given) => {
        const placed = layCloud(given, box).map(edges);
        for (const [at, a] of placed.entries()) {
          expect(a.left).toBeGreaterThanOrEqual(-1e-9);
          expect(a.right).toBeLessThanOrEqual(box.width + 1e-9);
          for (const b of placed.slice(at + 1)) {
            expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it("gives the same picture for the same words", () => {
    const given = [
      { word: "trust", count: 9 },
      { word: "listening", count: 5 },
      { word: "calm", count: 1 },
    ];
    expect(layCloud(given, box)).toEqual(layCloud(given, box));
    expect(layCloud(given, box).map(({ word }) => word)).toEqual(["trust", "listening", "calm"]);
  });

  it("the frame holds every word", () => {
    const placed = layCloud(
      [
        { word: "trust", count: 9 },
        { word: "calm", count: 2 },
      ],
      box,
    );
    const frame = frameOf(placed);
    for (const word of placed.map(edges)) {
      expect(word.left).toBeGreaterThanOrEqual(frame.x - 1e-9);
      expect(word.bottom).toBeLessThanOrEqual(frame.y + frame.height + 1e-9);
    }
    expect(frame.width).toBeLessThan(box.width);
  });

  it("a word given more often is never smaller", () => {
    expect(sizeOf(9, 9)).toBeGreaterThan(sizeOf(4, 9));
    expect(sizeOf(4, 9)).toBeGreaterThan(sizeOf(1, 9));
    expect(sizeOf(1, 1)).toBeGreaterThan(0);
  });
});
