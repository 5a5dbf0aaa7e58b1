import { mean } from "./mean.ts";

/** How far two marks of the same persons lie apart, in the unit of the marks. */
export interface Gap {
  /** People who gave both marks; nobody else is in it. */
  n: number;
  /** Which way: the mean of second less first. People who go opposite ways cancel. */
  signed: number;
  /** How far, whichever way: the mean of the distances. */
  size: number;
}

/**
 * The gap between where people are and where they want or need to be: `mean |needed − now|`, the signed gap apart.
 * Our own convention.
 *
 * @param pairs one person's two marks each, the one to start from first
 * @returns null for nobody
 */
export function gap(pairs: readonly (readonly [from: number, to: number])[]): Gap | null {
  const signed = mean(pairs.map(([from, to]) => to - from));
  const size = mean(pairs.map(([from, to]) => Math.abs(to - from)));
  return signed === null || size === null ? null : { n: pairs.length, signed, size };
}
