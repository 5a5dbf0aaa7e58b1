/** Until when a break may last. Times are milliseconds since 1970 on this device's clock, days begin at its midnight. */

/** The usual breaks, in minutes. */
export const MINUTES = [5, 10, 15, 30, 60] as const;
/** Today and the days after it on which a workshop may go on. */
export const DAYS = 8;

const MINUTE_MS = 60_000;

/** So many minutes from now, at a full minute: whoever reads the time sees no seconds. */
export function inMinutes(minutes: number, now: number): number {
  return Math.ceil((now + minutes * MINUTE_MS) / MINUTE_MS) * MINUTE_MS;
}

/** The time "hh:mm" so many days from today; null where it is no time, or has passed. */
export function atTime(time: string, day: number, now: number): number | null {
  const [, hours, minutes] = /^(\d{2}):(\d{2})/.exec(time) ?? [];
  if (hours === undefined || minutes === undefined) return null;
  const at = new Date(now);
  // By the calendar and not by hours, because a night may have 23 of them, or 25.
  at.setDate(at.getDate() + day);
  at.setHours(Number(hours), Number(minutes), 0, 0);
  return at.getTime() > now ? at.getTime() : null;
}

/** The first day, from today on, on which that time is still to come. */
export function firstDay(time: string, now: number): number {
  return atTime(time, 0, now) === null ? 1 : 0;
}
