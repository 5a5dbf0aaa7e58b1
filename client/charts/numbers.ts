/** Formats numbers, with a true minus sign. */

/** One decimal: "6.5", "−0.8"; nought has no sign. */
export const decimal = (value: number): string => asShown(value).toFixed(1).replace("-", "−");

/** A value as `decimal` shows it, to be compared: so nothing that is said of it contradicts the figure beside it. */
export const asShown = (value: number): number => Number(value.toFixed(1));

/** How far two values lie apart as they are shown: a difference that stands beside its two figures is theirs. */
export const between = (from: number, to: number): number => asShown(asShown(to) - asShown(from));

/** A whole number with its side, + leads more: "+17", "−8", "0". */
export function signed(value: number): string {
  const whole = Math.round(value);
  return whole > 0 ? `+${whole}` : whole < 0 ? `−${-whole}` : "0";
}
