/** Formats numbers, with a true minus sign. */

/** One decimal: "6.5", "−0.8". */
export const decimal = (value: number): string => value.toFixed(1).replace("-", "−");

/** A whole number with its side, + leads more: "+17", "−8", "0". */
export function signed(value: number): string {
  const whole = Math.round(value);
  return whole > 0 ? `+${whole}` : whole < 0 ? `−${-whole}` : "0";
}
