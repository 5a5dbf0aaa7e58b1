/** When a workshop begins, and when it has to be over. */
import { describe, expect, test } from "vitest";
import { clockAfter } from "../../shared/agenda/clock.ts";
import { beginsAt, hardEnd } from "../../shared/agenda/timetable.ts";

const NINE = Date.UTC(2026, 11, 3, 9);
const MINUTE = 60_000;
const clockAt = (moment: number) => clockAfter("00:00", Math.floor(moment / MINUTE));

/** A moment by the clock; from 24:00 on it is on the day after. */
const at = (time: string) => NINE + ((Number(time.slice(0, 2)) - 9) * 60 + Number(time.slice(3))) * MINUTE;

test("a workshop that has not begun begins at its planned start, or at once where that has passed", () => {
  const begins = (now: string, plan: { start?: string; end?: string }) => beginsAt(plan, at(now), clockAt);
  const plan = { start: "09:00", end: "11:00" };
  expect(begins("08:40", plan)).toBe(at("09:00"));
  expect(begins("09:00", plan)).toBe(at("09:00"));
  expect(begins("09:12", plan)).toBe(at("09:12"));
  expect(begins("18:00", plan)).toBe(at("33:00"));
  expect(begins("18:00", {})).toBe(at("18:00"));
});

describe("the hard end", () => {
  const end = (plan: Parameters<typeof hardEnd>[0], begun: string | undefined, now: string) =>
    hardEnd(plan, { begun: begun === undefined ? undefined : at(begun), now: at(now), clockAt });

  test("R-136 is a time of day, however late the workshop begins", () => {
    expect(end({ start: "09:00", end: "11:00" }, "09:09", "10:00")).toEqual({ at: at("11:00"), moved: false });
    expect(end({ start: "09:00", end: "11:00" }, "09:09", "11:20")).toEqual({ at: at("11:00"), moved: false });
    expect(end({ end: "11:00" }, "09:09", "10:00")).toEqual({ at: at("11:00"), moved: false });
  });
  test("goes over midnight", () => {
    expect(end({ start: "22:00", end: "01:00" }, "22:05", "23:00")).toEqual({ at: at("25:00"), moved: false });
    expect(end({ start: "22:00", end: "01:00" }, "22:05", "25:30")).toEqual({ at: at("25:00"), moved: false });
  });
  test("is that of the day on which the workshop goes on", () => {
    expect(end({ start: "09:00", end: "17:00" }, "09:00", "33:30")).toEqual({ at: at("41:00"), moved: false });
  });
  test("counts from the beginning at another time of day than planned", () => {
    expect(end({ start: "09:00", end: "11:00" }, "15:10", "16:00")).toEqual({ at: at("17:10"), moved: true });
    expect(end({ start: "09:00", end: "15:00" }, "16:00", "21:00")).toEqual({ at: at("22:00"), moved: true });
  });
  test("follows from the plan's minutes where nothing else is said, else there is none", () => {
    expect(end({ minutes: 60 }, "09:05", "09:30")).toEqual({ at: at("10:05"), moved: false });
    expect(end({}, "09:05", "09:30")).toBeUndefined();
  });
});
