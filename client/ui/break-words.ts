/** When a break ends, in words. */
import { breaks as words } from "#words/break.ts";
import { fill } from "#words/fill.ts";
import { dayOf, hourOf, weekdayOf } from "./dates.ts";

/** One sentence; both times are this device's. Another day is named, and a time that has passed is not told any more. */
export function whenOn(until: number | undefined, now: number): string {
  if (until === undefined) return words.open;
  if (until <= now) return words.soon;
  // It is a full minute on the device that chose it. Others know the server's clock to some milliseconds, and cutting off the
  // seconds would say 21:28 on one screen and 21:29 on the next.
  const minute = Math.round(until / 60_000) * 60_000;
  const time = hourOf(minute);
  return dayOf(minute) === dayOf(now) ? fill(words.at, { time }) : fill(words.on, { time, day: weekdayOf(minute) });
}
