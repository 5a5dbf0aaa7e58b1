/** Days without an hour, such as "2026-03-31". Pure. */

const DAY_MS = 86_400_000;

/** "2026-03-31" some days later, by the calendar and so without regard to summer time. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The day of a time by the device's own calendar. */
export function dayAt(time: number): string {
  const day = new Date(time);
  const two = (n: number) => String(n).padStart(2, "0");
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** A day without an hour, at an hour that is that day wherever the device is. */
export const noonOf = (day: string): number => Date.parse(`${day}T12:00:00`);
