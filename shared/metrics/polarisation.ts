import { shares, total } from "./shares.ts";

/**
 * How close people are to two equal camps, over options without an order: 0 = all the same, 1 = half and half.
 * An even three-way split still gives .889, so never interpret it alone (see the flags).
 *
 * `4 Σ p_i² · (1 − p_i)`, Reynal-Querol 2002, "Ethnicity, political systems, and civil wars".
 *
 * @param counts people per option; options that nobody chose make no difference
 * @returns 0..1, or null for nobody
 */
export function polarisationNominal(counts: readonly number[]): number | null {
  return shares(counts)?.reduce((sum, p) => sum + 4 * p ** 2 * (1 - p), 0) ?? null;
}

/**
 * How close people are to two equal camps at the two ends of an ordered scale: 0 = all at one stop, .5 = evenly spread,
 * 1 = half at each end. A scale of two stops has no middle, so it never exceeds .5.
 *
 * `(1 − A) / 2` with A = agreement "A", van der Eijk 2001, "Measuring agreement in ordered rating scales", as R's
 * package `agrmt` computes it. The histogram is cut into layers, each as high as its lowest non-empty stop. A layer
 * has only full and empty stops, is judged by that pattern, and weighs as much as the share of people in it.
 *
 * @param counts people per stop, in order, one entry for each stop of the scale
 * @returns 0..1, or null for nobody
 */
export function polarisationOrdinal(counts: readonly number[]): number | null {
  const people = total(counts);
  if (people === 0) return null;

  let agreement = 0;
  let rest = counts;
  while (rest.some((count) => count > 0)) {
    const height = Math.min(...rest.filter((count) => count > 0));
    const pattern = rest.map((count) => count > 0);
    agreement += ((height * size(pattern)) / people) * layerAgreement(pattern);
    rest = rest.map((count) => Math.max(0, count - height));
  }
  return (1 - agreement) / 2;
}

/** A of one layer, −1..1: U is 1 for an unbroken block of full stops and falls with gaps; a wide layer counts less. */
function layerAgreement(pattern: readonly boolean[]): number {
  const k = pattern.length;
  const s = size(pattern);
  if (s === 1) return 1;

  const { unimodal, gapped } = triples(pattern);
  // No empty stop, so neither kind of triple: an even spread, halfway between agreement and polarisation.
  if (unimodal + gapped === 0) return 0;

  const u = ((k - 2) * unimodal - (k - 1) * gapped) / ((k - 2) * (unimodal + gapped));
  return u * (1 - (s - 1) / (k - 1));
}

/**
 * TU and TDU: of all three stops in order, not only neighbours, those reading 110 or 011, and those reading 101. Each
 * such triple holds exactly one empty stop, so it is enough to count the full stops on either side of each empty one.
 */
function triples(pattern: readonly boolean[]): { unimodal: number; gapped: number } {
  let unimodal = 0;
  let gapped = 0;
  pattern.forEach((full, i) => {
    if (full) return;
    const before = size(pattern.slice(0, i));
    const after = size(pattern.slice(i));
    unimodal += pairs(before) + pairs(after);
    gapped += before * after;
  });
  return { unimodal, gapped };
}

/** S: how many stops of a pattern are full. */
function size(pattern: readonly boolean[]): number {
  return pattern.filter((full) => full).length;
}

/** In how many ways two of n can be picked. */
function pairs(n: number): number {
  return (n * (n - 1)) / 2;
}
