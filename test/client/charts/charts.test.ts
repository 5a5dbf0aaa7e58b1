import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { barPages, lengthOf, longestOf } from "../../../client/charts/bars/lengths.ts";
import { heightOf, layCloud, type SizedWord, sizeOf, widthOf } from "../../../client/charts/cloud/cloud-layout.ts";
import type { BarRow } from "../../../client/charts/data.ts";
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
import { textPages } from "../../../client/charts/texts/texts-layout.ts";

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
      "None of the 22 changed in the pair talk.",
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
  const boxes = [
    { width: 35.5, height: 11 },
    { width: 46, height: 16.5 },
  ];
  const words = fc.uniqueArray(
    fc.record({ word: fc.string({ minLength: 1, maxLength: 30 }), count: fc.integer({ min: 1, max: 120 }) }),
    {
      selector: ({ word }) => word,
      maxLength: 50,
    },
  );
  const ranked = (given: { word: string; count: number }[]) => [...given].sort((a, b) => b.count - a.count);
  const heightIn = (shown: SizedWord[], at: number) =>
    heightOf(
      shown.map(({ word, count, sizes }) => ({
        width: widthOf(word) * sizes[at]! + (count > 1 ? 0.22 * sizes[at]! + 0.6 * String(count).length : 0),
        height: sizes[at]! * 1.14,
      })),
      boxes[at]!.width,
    );

  it("fits every box, begins with the most frequent, and leaves out only words that are at least as rare", () => {
    fc.assert(
      fc.property(words, (given) => {
        const all = ranked(given);
        const shown = layCloud(all, boxes);
        expect(shown.map(({ word }) => word)).toEqual(all.slice(0, shown.length).map(({ word }) => word));
        if (shown.length > 1)
          for (const at of boxes.keys()) expect(heightIn(shown, at)).toBeLessThanOrEqual(boxes[at]!.height + 1e-9);
      }),
      { numRuns: 60 },
    );
  });

  it("no word is smaller than what the back row reads, and one that came oftener is never smaller", () => {
    fc.assert(
      fc.property(words, (given) => {
        for (const at of boxes.keys()) {
          const sizes = layCloud(ranked(given), boxes).map((one) => one.sizes[at]!);
          for (const [i, size] of sizes.entries()) {
            expect(size).toBeGreaterThanOrEqual(1);
            expect(size).toBeLessThanOrEqual(sizes[i - 1] ?? size);
          }
        }
      }),
      { numRuns: 60 },
    );
    expect(sizeOf(9, 9)).toBeGreaterThan(sizeOf(4, 9));
    expect(sizeOf(120, 120)).toBeLessThan(4);
  });

  it("few words are set larger, and a mark before a word takes its room", () => {
    const few = [
      { word: "trust", count: 3 },
      { word: "calm", count: 1 },
    ];
    const many = [...few, ...Array.from({ length: 30 }, (_, at) => ({ word: `word number ${at}`, count: 1 }))];
    expect(layCloud(few, boxes)[0]!.sizes[0]).toBeGreaterThan(layCloud(many, boxes)[0]!.sizes[0]!);
    const marked = layCloud(many, boxes, () => 2);
    expect(marked.length).toBeLessThan(layCloud(many, boxes).length);
  });
});

describe("texts on a big screen", () => {
  const texts = fc.array(fc.string({ minLength: 1, maxLength: 500 }), { maxLength: 30 });

  it("keep everything, in order", () => {
    fc.assert(
      fc.property(texts, (given) => {
        const pages = textPages(given, (text) => ({ text }));
        expect(pages.flatMap(({ columns }) => columns.flat())).toEqual(given);
      }),
    );
  });

  it("few short ones are large, many stand in two columns, and a long one has the whole width", () => {
    const looks = (given: string[]) => textPages(given, (text) => ({ text })).map(({ look }) => look);
    expect(looks(["Be clear.", "Ask first."])).toEqual(["large"]);
    expect(looks(Array.from({ length: 12 }, () => "Fewer meetings"))).toEqual(["two"]);
    expect(looks(["Short.", "x".repeat(480), "Short again."])).toEqual(["two", "one", "two"]);
    expect(looks([])).toEqual([]);
  });

  it("a text that would fit above what came before it stands on the next page", () => {
    const given = [150, 250, 60].map((length) => "x".repeat(length));
    expect(textPages(given, (text) => ({ text })).map(({ columns }) => columns)).toEqual([
      [[given[0]], [given[1]]],
      [[given[2]], []],
    ]);
  });
});

describe("bars", () => {
  const row = (label: string, ...counts: number[]): BarRow => ({
    ...{ id: label, label, tone: "plain" },
    rounds: counts.map((count, at) => ({ round: at === 0 ? 1 : 2, count, n: 24 })),
  });

  it("are measured by the longest, in either vote", () => {
    const rows = [row("a", 6, 3), row("b", 12, 9)];
    expect(longestOf(rows)).toBe(0.5);
    expect(lengthOf({ count: 6, n: 24 }, longestOf(rows))).toBe(0.5);
    expect(lengthOf({ count: 12, n: 24 }, longestOf(rows))).toBe(1);
    expect(lengthOf({ count: 0, n: 0 }, 0)).toBe(0);
  });

  it("go on as many pages as they need, eight on one at most, and all of them are there", () => {
    const short = Array.from({ length: 14 }, (_, at) => row(`Tool ${at}`, at));
    expect(barPages(short).map((page) => page.length)).toEqual([8, 6]);
    const long = Array.from({ length: 7 }, (_, at) => row(`${at} ${"is a long text ".repeat(8)}`, at, at));
    expect(barPages(long).flat()).toEqual(long);
    expect(Math.max(...barPages(long).map((page) => page.length))).toBeLessThan(4);
  });
});
