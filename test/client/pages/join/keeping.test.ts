/** what one press on the phone keeps, made of what the phone has. */
import { describe, expect, it } from "vitest";
import { inShort } from "../../../../client/exercises/commit/Keepsake.tsx";
import { forgetPerson } from "../../../../client/pages/join/model/handover.ts";
import { entriesToKeep, hasKept, lookBackOn, setKept } from "../../../../client/pages/join/model/keeping.ts";
import { asText } from "../../../../client/pages/join/model/said.ts";
import { calendarFile } from "../../../../client/ui/calendar.ts";

const NOW = new Date(2026, 2, 3, 10).getTime();
const LINK = "http://hats.example/j/ABCDEF#return=1234";
const plan = {
  ifCue: "I open the weekly meeting",
  thenDo: "I ask first",
  due: "2026-03-10",
  share: "private",
  followUpDays: 30,
};
const keeping = { workshop: "Both Hats", link: LINK, plans: [] };

describe("R-154 the press", () => {
  it("keeps the way back, four weeks on, hidden from others who look into the calendar", () => {
    const [entry, ...more] = entriesToKeep({ ...keeping, reading: "Read this.", retentionDays: 60 }, NOW);
    expect(more).toEqual([]);
    expect(entry).toMatchObject({ day: "2026-03-31", isPrivate: true });
    for (const part of [LINK, "60 days", "Read this."]) expect(entry?.text).toContain(part);
    const file = calendarFile(entry ? [entry] : [], NOW).replaceAll("\r\n ", "");
    expect(file).toContain("CLASS:PRIVATE");
    expect(file).toContain(LINK);
  });

  it("never names a day on which the link no longer works", () => {
    expect(lookBackOn(undefined, NOW)).toBe("2026-03-31");
    expect(lookBackOn(7, NOW)).toBe("2026-03-09");
    expect(lookBackOn(1, NOW)).toBe("2026-03-04");
  });

  it("keeps what was committed to, on its own days too", () => {
    const short = inShort(plan);
    if (!short) throw new Error("no plan");
    expect(short.text).toContain("I ask first");
    const entries = entriesToKeep({ ...keeping, plans: [short] }, NOW);
    expect(entries.map(({ day }) => day)).toEqual(["2026-03-31", "2026-03-10", "2026-04-09"]);
    expect(entries[0]?.text).toContain("I ask first");
    const ids = calendarFile(entries, NOW).match(/UID:.*/g) ?? [];
    expect(new Set(ids).size).toBe(3);
    expect(inShort({ said: "something else" })).toBeNull();
  });

  it("is remembered by this phone alone, and forgotten with its person", () => {
    expect(hasKept("ABCDEF")).toBe(false);
    setKept("ABCDEF");
    expect([hasKept("ABCDEF"), hasKept("GHJKLM")]).toEqual([true, false]);
    forgetPerson("ABCDEF");
    expect(hasKept("ABCDEF")).toBe(false);
  });

  it("has the reading list in the text that can be taken along, and no heading without one", () => {
    expect(asText("Both Hats", [], "Read this.")).toBe("Both Hats\n\nFurther reading\nRead this.");
    expect(asText("Both Hats", [])).toBe("Both Hats");
  });
});
