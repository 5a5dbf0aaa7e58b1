/** Clock times of a plan: "HH:MM" on the facilitator's clock, over midnight too. A change to summer time is not looked for. */

const DAY = 24 * 60;

/** Minutes since midnight. */
function minutesOf(time: string): number {
  const [hours, minutes] = time.split(":").map(Number);
  return (hours ?? 0) * 60 + (minutes ?? 0);
}

/** The time so many minutes after `start`, to the nearest minute; after midnight it begins again. */
export function clockAfter(start: string, minutes: number): string {
  const at = (((minutesOf(start) + Math.round(minutes)) % DAY) + DAY) % DAY;
  const two = (number: number) => String(number).padStart(2, "0");
  return `${two(Math.floor(at / 60))}:${two(at % 60)}`;
}

/** Minutes from `start` to `end`. An end before the start is on the next day; the same time is no time at all. */
export function minutesBetween(start: string, end: string): number {
  return (minutesOf(end) - minutesOf(start) + DAY) % DAY;
}

/** When each step begins, and at last when the plan ends. Halves of minutes add up before they are rounded. */
export function clockOf(start: string, steps: readonly { minutes: number }[]): string[] {
  const times = [start];
  let sum = 0;
  for (const { minutes } of steps) {
    sum += minutes;
    times.push(clockAfter(start, sum));
  }
  return times;
}
