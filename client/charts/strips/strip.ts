/** Where things stand on a strip: people as dots in stacks, or as a smooth density where a stack would be too high. */

/** Below this diameter, in em, dots can no longer be told apart from the back row. */
const SMALLEST_DOT = 0.2;
const LARGEST_DOT = 0.62;
/** How wide one person is smeared, in places: just enough for neighbours to flow into each other. */
const SMEAR = 0.5;
const SAMPLES_PER_PLACE = 6;

/** A place, fractions allowed, as a percentage of the strip's width; every place has the same room. */
export function across(place: number, places: number): string {
  return `${Math.round(((place + 0.5) / places) * 10_000) / 100}%`;
}

/** The diameter of a dot, in em, at which the highest stack of all strips shown together fits; null where none would be readable. */
export function dotSize(most: number, height: number): number | null {
  const size = Math.min(LARGEST_DOT, height / Math.max(1, most));
  return size < SMALLEST_DOT ? null : size;
}

/**
 * The outline of a smooth density, as points of a box 100 wide and 100 high that stands on its baseline.
 *
 * @param most the largest count of all strips shown together, which fills the height
 */
export function densityPath(counts: readonly number[], most: number): string {
  const places = counts.length;
  const points = Array.from({ length: places * SAMPLES_PER_PLACE + 1 }, (_, sample) => {
    const place = sample / SAMPLES_PER_PLACE - 0.5;
    const height = counts.reduce((sum, count, at) => sum + count * Math.exp(-(((place - at) / SMEAR) ** 2)), 0);
    const x = (sample / (places * SAMPLES_PER_PLACE)) * 100;
    return `${round(x)},${round(100 - Math.min(1, height / Math.max(1, most)) * 100)}`;
  });
  return `M0,100 L${points.join(" L")} L100,100 Z`;
}

const round = (x: number): number => Math.round(x * 100) / 100;
