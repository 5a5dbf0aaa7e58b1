/** Dates and hours as the pages write them, everywhere alike: day, month, year and 24 hours. */
import { dates } from "#words/dates.ts";

const DAY = new Intl.DateTimeFormat(dates.locale, { day: "numeric", month: "long", year: "numeric" });
const HOUR = new Intl.DateTimeFormat(dates.locale, { hour: "2-digit", minute: "2-digit", hour12: false });

/** "23 November 2026". */
export function dayOf(time: number): string {
  return DAY.format(time);
}

/** "09:05". */
export function hourOf(time: number): string {
  return HOUR.format(time);
}
