/** Where things stand on a strip: marks in per cent of its width, people as dots in stacks that are as wide as they have to be. */

/** A place, fractions allowed, as a percentage of the strip's width; every place has the same room. */
export function across(place: number, places: number): string {
  return `${Math.round(((place + 0.5) / places) * 10_000) / 100}%`;
}

/** Fewer dots than this in a stack stand no larger: a few people do not fill a wall. */
const FEWEST_ROWS = 5;
const MOST_COLUMNS = 12;

/** How the dots of every place are stacked: all places alike, so that the height tells how many. */
export interface Stacking {
  columns: number;
  rows: number;
}

/**
 * The stacking with the largest dots.
 *
 * @param most people in the fullest place of all rows that are shown together
 * @param shape how many times as high as wide the room of one place is
 */
export function stackingOf(most: number, shape: number): Stacking {
  let best: Stacking = { columns: 1, rows: Math.max(FEWEST_ROWS, most) };
  for (let columns = 2; columns <= MOST_COLUMNS; columns += 1) {
    const next = { columns, rows: Math.max(FEWEST_ROWS, Math.ceil(most / columns)) };
    if (sizeIn(next, shape) > sizeIn(best, shape)) best = next;
  }
  return best;
}

/** A dot's diameter in widths of a place. */
const sizeIn = ({ columns, rows }: Stacking, shape: number): number => Math.min(1 / columns, shape / rows);

/** The middles of the dots of one place, in dots from the left and from the top; they stand on the ground, the last row in the middle. */
export function dotsOf(count: number, { columns, rows }: Stacking): { x: number; y: number }[] {
  return Array.from({ length: count }, (_, at) => {
    const row = Math.floor(at / columns);
    const inRow = Math.min(columns, count - row * columns);
    return { x: (columns - inRow) / 2 + (at % columns) + 0.5, y: rows - row - 0.5 };
  });
}
