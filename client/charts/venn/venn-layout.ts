/** Places labels in two overlapping circles, so that none covers another: rows of labels in every zone, filled from the middle. */

/** A zone, or the border between zones. Left and right are the circles' own parts, middle is what they share. */
export type VennPlace = "left" | "middle" | "right" | "left-middle" | "middle-right" | "left-right" | "all";

export interface VennLabel {
  id: string;
  text: string;
  place: VennPlace;
}

/** A label with its lines; `x` and `y` are its middle, all lengths in em of its type. */
export interface PlacedLabel extends VennLabel {
  lines: string[];
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Two circles, drawn as wide as a screen, because text is wider than high. */
export interface Circles {
  left: number;
  right: number;
  rx: number;
}

/** The picture's frame. */
export const VENN = { width: 48, height: 20, top: 2, ry: 8.6, edge: 0.6 } as const;
const MIDDLE = VENN.top + VENN.ry;
const CENTRE = VENN.width / 2;
/** How far the circles' centres lie from the middle: first as usual, then nearer for much that is shared, then further. */
const APART = [6, 5, 7, 4, 8.5, 3, 11];

const LINE = 1.15;
const CHARACTER = 0.54;
const PADDING = 0.6;
const GAP = 0.4;
/** Longer lines are broken, at spaces and after hyphens, into three at most. */
const LONG = 13;
const LINES = 3;
/** Labels side by side in one zone, at most. */
const COLUMNS = 3;
/** How fine the places are that are tried, in em. */
const STEP = 0.45;
/** A label rather stands above or below another than beside it: a column is read faster. */
const ASIDE = 1.6;
/** Labels keep off the lines by this part of a circle's size. */
const OFF = 0.02;

/** Every label with its place, and circles that have room for them; null where none have, so that a list is shown. */
export function layVenn(labels: readonly VennLabel[]): { circles: Circles; placed: PlacedLabel[] } | null {
  for (const apart of APART) {
    const circles = { left: CENTRE - apart, right: CENTRE + apart, rx: CENTRE - apart - VENN.edge };
    const placed = layInto(circles, labels);
    if (placed) return { circles, placed };
  }
  return null;
}

function layInto(circles: Circles, labels: readonly VennLabel[]): PlacedLabel[] | null {
  const placed: PlacedLabel[] = [];
  const put = (some: PlacedLabel[] | null): boolean => {
    if (some) placed.push(...some);
    return some !== null;
  };
  // The widest first, where there is most room: in the middle rows.
  const of = (place: VennPlace) =>
    labels
      .filter((label) => label.place === place)
      .map(measured)
      .sort((a, b) => b.width - a.width);
  const fits =
    put(layCrossing(circles, of("left-right"), -1)) &&
    put(layCrossing(circles, of("all"), 1)) &&
    put(layBorder(circles, of("left-middle"), "left", placed)) &&
    put(layBorder(circles, of("middle-right"), "right", placed)) &&
    (["middle", "left", "right"] as const).every((zone) => put(layZone(circles, of(zone), zone, placed)));
  return fits ? placed : null;
}

type Zone = "left" | "middle" | "right";
type Measured = Omit<PlacedLabel, "x" | "y">;

function measured(label: VennLabel): Measured {
  const lines = linesOf(label.text);
  const longest = Math.max(...lines.map((line) => line.length));
  return { ...label, lines, width: longest * CHARACTER + PADDING, height: lines.length * LINE + 0.2 };
}

/** As few lines as it takes, as even as the words allow. */
function linesOf(text: string): string[] {
  const words = text.match(/[^- ]*[- ]|[^- ]+/g) ?? [text];
  const longest = (lines: readonly string[]) => Math.max(...lines.map((line) => line.length));
  let best = [text];
  for (let count = 2; count <= Math.min(LINES, words.length) && longest(best) > LONG; count += 1) {
    best = breaksOf(words, count).reduce((one, other) => (longest(other) < longest(one) ? other : one));
  }
  return best;
}

/** Every way of setting words in so many lines. */
function breaksOf(words: readonly string[], count: number): string[][] {
  if (count === 1) return [[words.join("").trim()]];
  const firsts = Array.from({ length: words.length - count + 1 }, (_, at) => at + 1);
  return firsts.flatMap((first) => {
    const line = words.slice(0, first).join("").trim();
    return breaksOf(words.slice(first), count - 1).map((rest) => [line, ...rest]);
  });
}

/** Heights that are tried, as distances from the circles' own, from the middle outwards. */
const heights = Array.from({ length: Math.floor((2 * VENN.ry) / STEP) + 1 }, (_, at) => at * STEP - VENN.ry).sort(
  (a, b) => Math.abs(a) - Math.abs(b) || a - b,
);

/** How far a circle reaches to either side at a height. */
const reach = ({ rx }: Circles, dy: number): number => rx * Math.sqrt(Math.max(0, 1 - (dy / VENN.ry) ** 2));

/** Where the circles cross, above or below: every zone meets there. */
function layCrossing(circles: Circles, labels: readonly Measured[], side: -1 | 1): PlacedLabel[] | null {
  const { left, right, rx } = circles;
  const dy = VENN.ry * Math.sqrt(1 - ((right - left) / 2 / rx) ** 2);
  const width = labels.reduce((sum, label) => sum + label.width + GAP, -GAP);
  // Wider than what the circles share, they would seem to lie in one of their own parts.
  if (width > rx) return null;
  let x = CENTRE - width / 2;
  const placed = labels.map((label) => {
    // Below the names above, and not over the edge.
    const y = Math.min(VENN.height - label.height / 2 - 0.1, Math.max(VENN.top + label.height / 2, MIDDLE + side * dy));
    const at = { ...label, x: x + label.width / 2, y };
    x += label.width + GAP;
    return at;
  });
  // In a row of several labels a short one could lie in one part alone, which would be wrong.
  return placed.every((label) => crosses(circles, label)) ? placed : null;
}

/** Whether a label lies across a line: its corners are not all in the same part. */
function crosses({ left, right, rx }: Circles, { x, y, width, height }: PlacedLabel): boolean {
  const within = (cx: number, atX: number, atY: number) =>
    ((atX - cx) / rx) ** 2 + ((atY - MIDDLE) / VENN.ry) ** 2 <= 1;
  const parts = [-1, 1].flatMap((across) =>
    [-1, 1].map((down) => {
      const [atX, atY] = [x + (across * width) / 2, y + (down * height) / 2];
      return `${within(left, atX, atY)} ${within(right, atX, atY)}`;
    }),
  );
  return new Set(parts).size > 1;
}

/** Along the edge of the other circle, which is the border between a zone and the middle. */
function layBorder(
  circles: Circles,
  labels: readonly Measured[],
  side: "left" | "right",
  taken: readonly PlacedLabel[],
) {
  return layEach(labels, taken, (label) =>
    heights
      .map((dy) => {
        const x = side === "left" ? circles.right - reach(circles, dy) : circles.left + reach(circles, dy);
        return { ...label, x, y: MIDDLE + dy };
      })
      // Where the border ends, a label of several lines would hang out of the picture.
      .filter((spot) => spot.y - label.height / 2 > 0 && spot.y + label.height / 2 < VENN.height)
      .filter((spot) => crosses(circles, spot)),
  );
}

/** Near the middle of a zone, wholly inside it; in as few columns as it takes. */
function layZone(circles: Circles, labels: readonly Measured[], zone: Zone, taken: readonly PlacedLabel[]) {
  const apart = Math.max(0, ...labels.map(({ width }) => width)) + GAP;
  for (let columns = 1; columns <= COLUMNS; columns += 1) {
    const centres = Array.from({ length: columns }, (_, at) => (at - (columns - 1) / 2) * apart);
    const placed = layEach(labels, taken, (label) => spotsIn(circles, zone, label, centres));
    if (placed) return placed;
  }
  return null;
}

/** Where a label could stand in a zone, the best first: near the columns' centres, and near the circles' height. */
function spotsIn(circles: Circles, zone: Zone, label: Measured, centres: readonly number[]): PlacedLabel[] {
  const spots = heights.flatMap((dy) => {
    const { from, to } = extent(circles, zone, dy);
    const across = Math.max(0, Math.floor((to - from) / STEP / 2));
    return Array.from({ length: 2 * across + 1 }, (_, at) => {
      const aside = (at - across) * STEP;
      const off = Math.min(...centres.map((centre) => Math.abs(centre - aside)));
      return { ...label, x: (from + to) / 2 + aside, y: MIDDLE + dy, cost: Math.abs(dy) + ASIDE * off };
    });
  });
  return spots
    .filter((spot) => lies(circles, zone, spot))
    .sort((a, b) => a.cost - b.cost)
    .map(({ cost: _, ...spot }) => spot);
}

/** Each label on the first of its spots that is free; null where one finds none. */
function layEach(
  labels: readonly Measured[],
  taken: readonly PlacedLabel[],
  spotsOf: (label: Measured) => PlacedLabel[],
): PlacedLabel[] | null {
  const placed: PlacedLabel[] = [];
  for (const label of labels) {
    const free = spotsOf(label).find((spot) => ![...taken, ...placed].some((other) => touch(spot, other)));
    if (!free) return null;
    placed.push(free);
  }
  return placed;
}

/** A zone's left and right edge at a height. */
function extent(circles: Circles, zone: Zone, dy: number): { from: number; to: number } {
  const half = reach(circles, dy);
  const { left, right } = circles;
  // Beyond the crossing a circle's own part is all of it.
  const crossing = right - left > 2 * half;
  if (zone === "middle") return crossing ? { from: CENTRE, to: CENTRE } : { from: right - half, to: left + half };
  if (zone === "left") return { from: left - half, to: crossing ? left + half : right - half };
  return { from: crossing ? right - half : left + half, to: right + half };
}

function lies(circles: Circles, zone: Zone, label: PlacedLabel): boolean {
  const { left, right } = circles;
  if (zone === "middle") return isInside(circles, left, label) && isInside(circles, right, label);
  const [own, other] = zone === "left" ? [left, right] : [right, left];
  return isInside(circles, own, label) && isOutside(circles, other, label);
}

/** Its far corner is in the circle, so all of it is. */
function isInside({ rx }: Circles, cx: number, { x, y, width, height }: PlacedLabel): boolean {
  const dx = (Math.abs(x - cx) + width / 2) / rx;
  const dy = (Math.abs(y - MIDDLE) + height / 2) / VENN.ry;
  return dx ** 2 + dy ** 2 <= (1 - OFF) ** 2;
}

/** Its nearest point is not in the circle, so nothing of it is. */
function isOutside({ rx }: Circles, cx: number, { x, y, width, height }: PlacedLabel): boolean {
  const dx = Math.max(0, Math.abs(x - cx) - width / 2) / rx;
  const dy = Math.max(0, Math.abs(y - MIDDLE) - height / 2) / VENN.ry;
  return dx ** 2 + dy ** 2 >= (1 + OFF) ** 2;
}

function touch(a: PlacedLabel, b: PlacedLabel): boolean {
  return Math.abs(a.x - b.x) < (a.width + b.width) / 2 + GAP && Math.abs(a.y - b.y) < (a.height + b.height) / 2 + GAP;
}
