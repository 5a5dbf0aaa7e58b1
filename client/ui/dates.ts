/** Dates and hours as the pages write them, everywhere alike: day, month, year and 24 hours. */
import { dates } from "#words/dates.ts";

const DAY = new Intl.DateTimeFormat(dates.locale, { day: "numeric", month: "long", year: "numeric" });
const WEEKDAY = new Intl.DateTimeFormat(dates.locale, { weekday: "long", day: "numeric", month: "long" });
const HOUR = new Intl.DateTimeFormat(dates.locale, { hour: "2-digit", minute: "2-digit", hour12: false });

/** "23 November 2026". */
export function dayOf(time: number): string {
  return DAY.format(time);
}

/** "Thursday 3 December". */
export function weekdayOf(time: number): string {
  return WEEKDAY.format(time);
}

/** "09:05". */
export function hourOf(time: number): string {
  return HOUR.format(time);
}
