import { mean } from "./mean.ts";

/** The distance between two marks of the same people, in the unit of the marks. */
export interface Gap {
  /** People who gave both marks; others are not counted. */
  n: number;
  /** The direction: the mean of second minus first. Opposite directions cancel out. */
  signed: number;
  /** The mean absolute distance, in either direction. */
  size: number;
  ways: Directions;
}

/** People whose second mark is higher than their first, the same, and lower. */
export interface Directions {
  up: number;
  same: number;
  down: number;
}

/**
 * The gap between where people are and where they need to be: `mean |needed − now|`, and the signed mean.
 * Our own convention.
 *
 * @param pairs two marks per person, the starting point first
 * @returns null for nobody
 */
export function gap(pairs: readonly (readonly [from: number, to: number])[]): Gap | null {
  const signed = mean(pairs.map(([from, to]) => to - from));
  const size = mean(pairs.map(([from, to]) => Math.abs(to - from)));
  return signed === null || size === null ? null : { n: pairs.length, signed, size, ways: directions(pairs) };
}

/** How many people go up from the first mark to the second, stay, and go down. */
export function directions(pairs: readonly (readonly [from: number, to: number])[]): Directions {
  const going = (sign: number) => pairs.filter(([from, to]) => Math.sign(to - from) === sign).length;
  return { up: going(1), same: going(0), down: going(-1) };
}
