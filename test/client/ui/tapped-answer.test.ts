import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isWhole, left, slidTo, stepped, weeksOf, withPoints } from "../../../client/exercises/audit/weeks.ts";
import { readDraft } from "../../../client/exercises/commit/draft.ts";
import { entryOf, lacks, linesIn, payloadOf, textOfLines, written } from "../../../client/exercises/ledger/entry.ts";
import { draftsOf } from "../../../client/ui/drafts.ts";
import { madeField, textField } from "../../../client/ui/field.ts";
import { recall, remember } from "../../../client/wire/storage.ts";
import { cleanText } from "../../../shared/text.ts";

describe("a week of points that is being filled in", () => {
  const nothing = weeksOf(null);

  it("never gives more points than there are, nor fewer than none, whatever is pressed or typed", () => {
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

  it("the buttons step to multiples of five", () => {
    expect([stepped(0, 1), stepped(12, 1), stepped(12, -1), stepped(15, -1)]).toEqual([5, 15, 10, 10]);
  });

  it("a slider rests on multiples of five, and moves on by five where it is moved by one", () => {
    expect([slidTo(0, 38), slidTo(40, 43), slidTo(40, 41), slidTo(40, 39), slidTo(12, 13), slidTo(0, 100)]).toEqual([
      40, 45, 45, 35, 15, 100,
    ]);
  });

  it("is complete only when both weeks are", () => {
    const week = [20, 20, 20, 20, 10, 10];
    expect(isWhole(nothing)).toBe(false);
    expect(isWhole({ now: week, target: nothing.target })).toBe(false);
    expect(isWhole({ now: week, target: week })).toBe(true);
  });
});

describe("a ledger that is being filled in", () => {
  it("keeps the lines that have words, and can be sent once each of them has a tag", () => {
    const lines = [
      { text: " Coached Sam ", tag: "created" as const },
      { text: "Weekly numbers", tag: null },
      { text: "  ", tag: "drained" as const },
    ];
    const kept = linesIn(textOfLines(written(lines)));
    expect(kept.map(({ text }) => text)).toEqual(["Coached Sam", "Weekly numbers"]);
    expect(lacks(kept)).toBe("tag");
    expect(lacks(kept.map((line) => ({ ...line, tag: "both" as const })))).toBe(null);
    expect(lacks([{ text: "x".repeat(200), tag: "both" }])).toBe("long");
    expect([textOfLines([]), linesIn(""), linesIn("{broken"), linesIn("7")]).toEqual(["", [], [], []]);
  });

  it("reads back what it has sent", () => {
    const payload = { items: [{ text: "Coached Sam", tag: "created" as const }], people: 7 };
    expect(payloadOf(entryOf(payload))).toEqual(payload);
  });
});

describe("a stored text that is no draft", () => {
  const anything = fc.oneof(fc.json(), fc.string(), fc.constant('["a","b"]'), fc.constant("{"));

  it("reads as nothing, or as something that the form can show and the room may take", () => {
    const stop = fc.oneof(fc.double(), fc.integer(), fc.string(), fc.constant(null));
    const like = fc.record(
      {
        now: fc.array(stop),
        target: fc.oneof(fc.array(stop), fc.string()),
        lines: fc.array(fc.oneof(fc.record({ text: fc.string(), tag: fc.string() }), fc.string()), { maxLength: 20 }),
        advice: stop,
        people: stop,
        due: fc.string(),
        kind: fc.string(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          anything,
          like.map((value) => JSON.stringify(value)),
        ),
        (text) => {
          let json: unknown = null;
          try {
            json = JSON.parse(text);
          } catch {
            // Not even that.
          }
          const { now, target } = weeksOf(json);
          for (const week of [now, target]) {
            expect(week.every((points) => Number.isInteger(points) && points >= 0)).toBe(true);
            expect(left(week)).toBeGreaterThanOrEqual(0);
          }
          const entry = entryOf(json);
          expect(entry.lines.length).toBeLessThanOrEqual(5);
          for (const value of [entry.advice, entry.people])
            expect(value === null || Number.isInteger(value)).toBe(true);
          expect(readDraft(text).due ?? "2026-03-28").toMatch(/^\d{4}-\d\d-\d\d$/);
        },
      ),
    );
  });

  it("of another shape is not read, and an empty one is no draft", () => {
    const field = madeField({
      name: "n",
      sentBy: () => entryOf(null),
      read: (json) => (typeof json === "object" && json !== null ? entryOf(json) : null),
      inWords: () => null,
    });
    for (const text of ["", "{broken", "7", '"x"', "null"]) expect(field.clean(text)).toBe("");
    expect(textField("t", () => "", cleanText).clean(" \u200b ")).toBe("");
  });
});

describe("drafts in the browser", () => {
  const drafts = draftsOf("ABC234", "step", 1);

  it("read what an earlier build has kept, and know the answer that they began from", () => {
    remember("draft:ABC234:step:1:text", "typed before");
    expect(drafts.read("text")).toEqual({ text: "typed before", on: null });
    drafts.keep("text", "typed now", "stood");
    expect(drafts.read("text")).toEqual({ text: "typed now", on: "stood" });
  });

  it("are dropped only if nobody has overwritten them", () => {
    drafts.keep("text", "another tab's", "");
    drafts.drop("text", "mine");
    expect(drafts.read("text")?.text).toBe("another tab's");
    drafts.drop("text", "another tab's");
    expect(drafts.read("text")).toBeNull();
    expect(recall("draft:ABC234:step:1:text#on")).toBeNull();
  });

  it("that are too long for any answer are ignored", () => {
    drafts.keep("text", "x".repeat(100_000));
    expect(drafts.read("text")).toBeNull();
  });
});
