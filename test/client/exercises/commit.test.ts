/** A plan on the phone: while it is made, and as a calendar entry. */
import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { entriesOf } from "../../../client/exercises/commit/calendar.ts";
import {
  asDraft,
  draftText,
  missing,
  planOf,
  readDraft,
  settled,
  weeksAfter,
} from "../../../client/exercises/commit/draft.ts";
import { calendarFile } from "../../../client/ui/calendar.ts";
import { Payload } from "../../../shared/exercises/commit/answer.ts";

const plan: Payload = {
  kind: "stop",
  ifCue: "a deadline slips",
  thenDo: "remove one blocker",
  area: "time",
  due: "2026-03-28",
  share: "wall",
  followUpDays: 14,
};

describe("a plan in the making", () => {
  it("is kept as one text, whatever has been filled in so far", () => {
    const parts = fc.record(
      {
        kind: fc.constantFrom("start" as const, "stop" as const),
        ifCue: fc.string(),
        thenDo: fc.string(),
        due: fc.constant("2026-03-28"),
        style: fc.string(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(parts, (draft) => {
        expect(readDraft(draftText(draft))).toEqual(asDraft(draft));
      }),
    );
  });

  it("reads rubbish as nothing", () => {
    for (const text of ["", "{", "null", "[]", '"x"', '{"kind":"never","due":3}'])
      expect(draftText(readDraft(text))).toBe("");
  });

  it("says what is missing, one thing at a time, and then is what the room takes", () => {
    const filling = [{}, { ifCue: " a ", thenDo: "b " }, { kind: "start" }, { area: "people" }, { due: "2026-03-28" }];
    const said = filling.map((_, upTo) => {
      const draft = settled(asDraft(Object.assign({}, ...filling.slice(0, upTo + 1))));
      return missing(draft, false);
    });
    expect(said).toEqual(["halves", "kind", "area", "due", null]);
    const whole = planOf(settled(asDraft(Object.assign({}, ...filling))));
    expect(v.parse(Payload, whole)).toMatchObject({ ifCue: "a", thenDo: "b", share: "private", followUpDays: 30 });
  });

  it("needs only two halves and a day in the short form", () => {
    const draft = settled({ ifCue: "a", thenDo: "b", due: "2026-03-28" });
    expect(missing(draft, true)).toBeNull();
    const sent = v.parse(Payload, planOf(draft));
    expect(sent).toMatchObject({ share: "private", followUpDays: 30 });
    // What nobody chose is not said.
    expect(sent).not.toHaveProperty("kind");
    expect(sent).not.toHaveProperty("area");
  });

  it("that has been sent reads the same when it comes back", () => {
    expect(planOf(asDraft(plan))).toEqual(plan);
    expect(draftText(settled(asDraft(plan)))).toBe(draftText(asDraft(plan)));
  });

  it("counts weeks by the phone's own calendar, over the end of a month and a year", () => {
    expect(weeksAfter(new Date(2026, 11, 28, 23, 30).getTime(), 1)).toBe("2027-01-04");
    expect(weeksAfter(new Date(2026, 1, 1).getTime(), 4)).toBe("2026-03-01");
  });
});

describe("a calendar entry", () => {
  const entry = (texts: { due: string; followUp: string }) =>
    calendarFile(entriesOf(plan, texts), "id", Date.parse("2026-03-01T10:20:30.400Z"));
  const unfolded = (text: string) => text.replaceAll("\r\n ", "");

  it("is on the day of the plan, and on the day to look back", () => {
    const lines = entry({ due: "If a; then b", followUp: "How?" }).split("\r\n");
    expect(lines.filter((line) => line.startsWith("DTSTART"))).toEqual([
      "DTSTART;VALUE=DATE:20260328",
      "DTSTART;VALUE=DATE:20260411",
    ]);
    expect(lines.filter((line) => line.startsWith("DTEND"))).toEqual([
      "DTEND;VALUE=DATE:20260329",
      "DTEND;VALUE=DATE:20260412",
    ]);
    expect(lines).toContain("DTSTAMP:20260301T102030Z");
    expect(lines).toContain("SUMMARY:If a\\; then b");
    expect(new Set(lines.filter((line) => line.startsWith("UID:"))).size).toBe(2);
  });

  it("has no line over 75 bytes, breaks no character, and nothing in a text can end it", () => {
    const encoder = new TextEncoder();
    const unit = fc.oneof(
      { weight: 4, arbitrary: fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }) },
      fc.constantFrom("\r", "\n", "\r\n", "\v", "\f", "\u0085", "\u2028", "\u2029", "\nATTACH:http://evil.example"),
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 300 }), (text) => {
        const written = entry({ due: text, followUp: "x" });
        for (const line of written.split("\r\n")) expect(encoder.encode(line).length).toBeLessThanOrEqual(75);
        expect(unfolded(written).replaceAll("\r\n", "")).not.toMatch(/[\r\n\v\f\u0085\u2028\u2029]/);
        const summary =
          unfolded(written)
            .split("\r\n")
            .find((line) => line.startsWith("SUMMARY:")) ?? "";
        const read = summary.slice(8).replace(/\\(n|.)/gu, (_, one: string) => (one === "n" ? "\n" : one));
        expect(read).toBe(text.replace(/\r\n|[\r\n\v\f\u0085\u2028\u2029]/g, "\n"));
        expect(written.match(/BEGIN:VEVENT/g)?.length).toBeGreaterThanOrEqual(2);
      }),
    );
  });
});
