/** When a break ends, in words. */
import { breaks as words } from "#words/break.ts";
import { fill } from "#words/fill.ts";
import { dayOf, hourOf, weekdayOf } from "./dates.ts";

/** One sentence; both times are this device's. Another day is named, and a time that has passed is not told any more. */
export function whenOn(until: number | undefined, now: number): string {
  if (until === undefined) return words.open;
  if (until <= now) return words.soon;
  const time = hourOf(until);
  return dayOf(until) === dayOf(now) ? fill(words.at, { time }) : fill(words.on, { time, day: weekdayOf(until) });
}
