/** what one press on the phone keeps, made of what the phone has. */
import { describe, expect, it } from "vitest";
import cloud from "../../../../client/exercises/cloud/Answer.tsx";
import { inShort } from "../../../../client/exercises/commit/Keepsake.tsx";
import type { AnswerPart } from "../../../../client/exercises/contract/answer.ts";
import sort from "../../../../client/exercises/sort/Answer.tsx";
import { calendarIdOf } from "../../../../client/pages/join/model/calendar-id.ts";
import { forgetPerson } from "../../../../client/pages/join/model/handover.ts";
import { entriesToKeep, hasKept, lookBackOn, setKept } from "../../../../client/pages/join/model/keeping.ts";
import { asText, linesIn } from "../../../../client/pages/join/model/said.ts";
import { calendarFile } from "../../../../client/ui/calendar.ts";
import type { OwnAnswer } from "../../../../shared/protocol/answer.ts";
import type { StepView } from "../../../../shared/protocol/view.ts";

const NOW = new Date(2026, 2, 3, 10).getTime();
const DAY = 86_400_000;
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
    const [entry, ...more] = entriesToKeep({ ...keeping, reading: "Read this.", expiresAt: NOW + 60 * DAY }, NOW);
    expect(more).toEqual([]);
    expect(entry).toMatchObject({ day: "2026-03-31", isPrivate: true });
    for (const part of [LINK, "1 May", "Read this."]) expect(entry?.text).toContain(part);
    const file = calendarFile(entry ? [entry] : [], "id", NOW).replaceAll("\r\n ", "");
    expect(file).toContain("CLASS:PRIVATE");
    expect(file).toContain(LINK);
  });

  it("never names a day on which the link no longer works", () => {
    const ended = NOW;
    const until = ended + 30 * DAY;
    expect(lookBackOn(until, NOW)).toBe("2026-03-31");
    expect(lookBackOn(until, NOW + 20 * DAY)).toBe("2026-04-01");
    expect(lookBackOn(until, NOW + 29.5 * DAY)).toBe("2026-04-01");
    expect(lookBackOn(ended + 7 * DAY, NOW)).toBe("2026-03-09");
    expect(lookBackOn(ended + DAY, NOW)).toBe("2026-03-03");
    // The room outlives its time for as long as its host is there: then the link works today.
    expect(lookBackOn(NOW - DAY, NOW)).toBe("2026-03-03");
  });

  it("names today, on which the link works, and no other day, where the room has not told how long it is kept", () => {
    expect(lookBackOn(undefined, NOW)).toBe("2026-03-03");
    const [entry] = entriesToKeep(keeping, NOW);
    expect(entry?.day).toBe("2026-03-03");
    expect(entry?.text).toContain(LINK);
    expect(entry?.text).not.toMatch(/until|\d days/);
  });

  it("keeps what was committed to, on its own days too", () => {
    const short = inShort(plan);
    if (!short) throw new Error("no plan");
    expect(short.text).toContain("I ask first");
    const entries = entriesToKeep({ ...keeping, plans: [{ ...short, step: "plan" }], expiresAt: NOW + 60 * DAY }, NOW);
    expect(entries.map(({ day }) => day)).toEqual(["2026-03-31", "2026-03-10", "2026-04-09"]);
    expect(entries[0]?.text).toContain("I ask first");
    const idsOf = (id: string, now: number) =>
      calendarFile(entriesToKeep({ ...keeping, plans: [{ ...short, step: "plan" }] }, now), id, now).match(/UID:.*/g);
    expect(new Set(idsOf("a", NOW)).size).toBe(3);
    // Saved again, an entry takes the place of the one before; two phones never have the same one.
    expect(idsOf("a", NOW + DAY)).toEqual(idsOf("a", NOW));
    expect(new Set([...(idsOf("a", NOW) ?? []), ...(idsOf("b", NOW) ?? [])]).size).toBe(6);
    expect(calendarFile(entries, "a", NOW)).toContain("PRODID:-//Both Hats//Both Hats//EN\r\n");
    expect(inShort({ said: "something else" })).toBeNull();
  });

  it("is remembered by this phone alone, and forgotten with its person", () => {
    expect(hasKept("ABCDEF")).toBe(false);
    setKept("ABCDEF");
    expect([hasKept("ABCDEF"), hasKept("GHJKLM")]).toEqual([true, false]);
    const id = calendarIdOf("ABCDEF");
    expect([calendarIdOf("ABCDEF"), calendarIdOf("GHJKLM") === id]).toEqual([id, false]);
    forgetPerson("ABCDEF");
    expect(hasKept("ABCDEF")).toBe(false);
    expect(calendarIdOf("ABCDEF")).not.toBe(id);
  });

  it("has what was said in the first round and is not asked again, and what the second one asks beside it", () => {
    const said = (payload: unknown, over: Partial<OwnAnswer> = {}): OwnAnswer => ({
      ...{ step: "s", exercise: "cloud", round: 1, part: "main", status: "answered", payload, skipped: [] },
      ...over,
    });
    const lines = (step: Pick<StepView, "exercise" | "settings" | "items">, part: AnswerPart, ...own: OwnAnswer[]) =>
      linesIn(part, { id: "s", round: own.length, ...step } as StepView, own[0], own[1]).map(({ said }) => said);
    const choices = [{ id: "L" as const, text: "Leading" }];
    const cloudStep = {
      ...{ exercise: "cloud" as const, items: ["fair", "brave"] },
      settings: { prompt: "Think.", max: 3, tagging: { stem: "", choices } },
    };
    const typed = said({ words: ["fair", "clear"] });
    expect(lines(cloudStep, cloud, typed)).toEqual(["fair · clear"]);
    const tags = said([{ word: "fair", choice: "L" }], { round: 2, part: "tags" });
    expect(lines(cloudStep, cloud, typed, tags)).toEqual(["fair · clear", "Leading"]);
    const sortStep = {
      ...{ exercise: "sort" as const, items: ["c2"] },
      settings: {
        stem: "",
        choices: [...choices, { id: "M" as const, text: "Managing" }],
        cards: ["c1", "c2", "c3"].map((id) => ({ id, text: id })),
      },
    };
    const first = said([
      { cardId: "c1", choice: "L" },
      { cardId: "c2", choice: "L" },
      { cardId: "c3", choice: "M" },
    ]);
    const again = said([{ cardId: "c2", choice: "M" }], { round: 2 });
    expect(lines(sortStep, sort, first, again)).toEqual(["Leading", "Managing", "Managing"]);
  });

  it("has the line of style of a commitment, on the page, in the calendar and in the text", () => {
    const short = inShort({ ...plan, style: "Calm." });
    if (!short) throw new Error("no plan");
    expect(short.more).toContain("Calm.");
    const [entry] = entriesToKeep({ ...keeping, plans: [{ ...short, step: "plan" }] }, NOW);
    expect(entry?.text).toContain("Calm.");
  });

  it("has the reading list in the text that can be taken along, and no heading without one", () => {
    expect(asText("Both Hats", [], "Read this.")).toBe("Both Hats\n\nFurther reading\nRead this.");
    expect(asText("Both Hats", [])).toBe("Both Hats");
  });
});
