import { modal } from "./agreement.ts";
import { polarisationNominal, polarisationOrdinal } from "./polarisation.ts";
import { total } from "./shares.ts";

/** A word for the shape of a result, which tells a facilitator where to look first. The thresholds are our own convention. */
export type Flag = "aligned" | "two-camps" | "open";

/** The lowest modal share, or consensus, of an aligned room. */
const ALIGNED = 0.8;
/** The lowest polarisation of two camps. */
const POLARISED = 0.6;
/** The lowest share of people in each of two camps, for options without an order. */
const NOMINAL_CAMP = 0.35;
/** The lowest share of people in each outer third of an ordered scale. */
const ORDINAL_CAMP = 0.25;

/**
 * The flag of a result over options that have no order.
 *
 * Aligned: the modal share is at least 80%. Two camps: polarisation is at least .6 and the top two have at least 35%
 * each. A tie for second place needs no rule, as three options cannot have 35% each.
 *
 * @param counts people per option
 * @param camps the only two options that can be opposed: for a sort leading and managing, since leading against "both"
 *   is not two camps. Without it, any two options can be
 * @returns null for nobody
 */
export function flagNominal(counts: Readonly<Record<string, number>>, camps?: readonly [string, string]): Flag | null {
  const people = total(Object.values(counts));
  const top = modal(counts);
  const polarisation = polarisationNominal(Object.values(counts));
  if (top === null || polarisation === null) return null;

  if (reaches(top.share, ALIGNED)) return "aligned";
  const big = Object.entries(counts).flatMap(([option, n]) => (reaches(n / people, NOMINAL_CAMP) ? [option] : []));
  const opposed = big.length === 2 && (camps === undefined || camps.every((camp) => big.includes(camp)));
  return opposed && reaches(polarisation, POLARISED) ? "two-camps" : "open";
}

/**
 * The flag of a result on an ordered scale.
 *
 * Aligned: consensus is at least .8. Two camps: ordinal polarisation is at least .6 and each outer third of the scale
 * has at least 25% of the people.
 *
 * @param counts people per stop, in order, one entry for each stop of the scale
 * @param consensusValue the consensus of the same answers, 0..1; it comes from outside as it needs the stops' values,
 *   which are not always even steps
 * @returns null for nobody
 */
export function flagOrdinal(counts: readonly number[], consensusValue: number): Flag | null {
  const people = total(counts);
  const polarisation = polarisationOrdinal(counts);
  if (polarisation === null) return null;

  if (reaches(consensusValue, ALIGNED)) return "aligned";
  const third = outerStops(counts.length);
  const ends = [counts.slice(0, third), counts.slice(-third)];
  const opposed = ends.every((end) => reaches(total(end) / people, ORDINAL_CAMP));
  return opposed && reaches(polarisation, POLARISED) ? "two-camps" : "open";
}

/**
 * How many stops lie in each outer third of a scale, measured from its first stop to its last, as for consensus; a stop
 * on the boundary is included. A scale of four has no middle stop, so its outer thirds are its halves.
 */
export function outerStops(stops: number): number {
  return Math.floor((stops - 1) / 3) + 1;
}

/** Compares with a tolerance for rounding: seven against three at the ends is exactly .6 on paper. */
function reaches(value: number, threshold: number): boolean {
  return value >= threshold - 1e-9;
}
