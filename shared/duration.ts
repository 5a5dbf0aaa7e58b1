/** Durations as people read them. */

/** "1:05", of whole seconds. */
export const minutesAndSeconds = (seconds: number): string => sixtieths(seconds);

/** "1:05", of whole minutes. */
export const hoursAndMinutes = (minutes: number): string => sixtieths(minutes);

const sixtieths = (all: number): string => `${Math.floor(all / 60)}:${String(all % 60).padStart(2, "0")}`;

/** To five seconds: nobody can tell closer than that how long something takes. */
export const toFive = (seconds: number): number => Math.round(seconds / 5) * 5;

/** "2½": minutes to the half. */
export function halves(minutes: number): string {
  const half = Math.round(minutes * 2);
  const whole = Math.floor(half / 2);
  return half % 2 === 0 ? String(whole) : `${whole > 0 ? whole : ""}½`;
}
