import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isWhole, left, stepped, weeksOf, withPoints } from "../../client/exercises/audit/weeks.ts";
import { cleaned, entryOf, payloadOf } from "../../client/exercises/ledger/entry.ts";
import { readDraft } from "../../client/exercises/making.ts";

describe("a week of points in the making", () => {
  const nothing = weeksOf(null);

  it("never gives more than there is, nor less than nothing, whatever is pressed or typed", () => {
    const press = fc.tuple(fc.nat(5), fc.oneof(fc.integer({ min: -50, max: 300 }), fc.constant(Number.NaN)));
    fc.assert(
      fc.property(fc.array(press, { maxLength: 40 }), (presses) => {
        const points = presses.reduce((before, [place, wanted]) => withPoints(before, place, wanted), nothing.now);
        expect(left(points)).toBeGreaterThanOrEqual(0);
        expect(Math.min(...points)).toBeGreaterThanOrEqual(0);
        expect(points.every(Number.isInteger)).toBe(true);
      }),
    );
  });

  it("steps go to the fives, from wherever somebody typed", () => {
    expect([stepped(0, 1), stepped(12, 1), stepped(12, -1), stepped(15, -1)]).toEqual([5, 15, 10, 10]);
  });

  it("is whole only when both weeks are", () => {
    const week = [20, 20, 20, 20, 10, 10];
    expect(isWhole(nothing)).toBe(false);
    expect(isWhole({ now: week, target: nothing.target })).toBe(false);
    expect(isWhole({ now: week, target: week })).toBe(true);
  });

  it("a draft that is none is nothing", () => {
    expect(readDraft("{broken", weeksOf)).toBeNull();
    expect(readDraft(null, weeksOf)).toBeNull();
    expect(readDraft('{"now":[5,"x"]}', weeksOf)).toEqual({ now: [5, 0, 0, 0, 0, 0], target: nothing.target });
  });
});

describe("a ledger in the making", () => {
  it("sends the lines that have words and a tag, and keeps the others", () => {
    const entry = entryOf({
      lines: [
        { text: " Coached Sam ", tag: "created" },
        { text: "Weekly numbers", tag: null },
        { text: "  ", tag: "drained" },
      ],
      advice: 2,
    });
    expect(payloadOf(entry)).toEqual({ items: [{ text: "Coached Sam", tag: "created" }], advice: 2 });
    expect(cleaned(entry).lines.map(({ text }) => text)).toEqual(["Coached Sam", "Weekly numbers"]);
  });

  it("reads back what it has sent", () => {
    const payload = { items: [{ text: "Coached Sam", tag: "created" as const }], people: 7 };
    expect(payloadOf(entryOf(payload))).toEqual(payload);
  });
});
