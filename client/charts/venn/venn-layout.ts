/** Places labels in two overlapping circles, so that none covers another: rows of labels in every zone, filled from the middle. */
import { measured } from "./label-lines.ts";
import {
  type Box,
  type Circles,
  circlesIn,
  crosses,
  crossing,
  extent,
  type Frame,
  lies,
  reach,
  type Zone,
} from "./venn-shape.ts";

/** A zone, or the border between zones. Left and right are the circles' own parts, middle is what they share. */
export type VennPlace = Zone | "left-middle" | "middle-right" | "left-right" | "all";

export interface VennLabel {
  id: string;
  text: string;
  place: VennPlace;
}

/** A label with its lines; all lengths in em of its type. */
export interface PlacedLabel extends VennLabel, Box {
  lines: string[];
}

export interface VennLayout {
  circles: Circles;
  placed: PlacedLabel[];
  /** Labels of borders for which there is no room on the lines: they are written below the circles. */
  aside: VennLabel[];
}

/** How far the circles' middles lie from the picture's: first as usual, then nearer for much that is shared, then further. */
const APART = [0.125, 0.105, 0.15, 0.085, 0.185, 0.06, 0.23];
/** Round circles first, then squarer ones, which have more room. */
const POWERS = [2, 3, 6];
/** Letters in a line: lower labels first, then longer ones, where many stand above each other. */
const LONG = [13, 20];
/** Where the circles meet: in the middle first, then where one of them holds more than the other. */
const SHIFTS = [0.07, -0.07, 0.13, -0.13, 0.22, -0.22];

/** What is tried, in this order. */
const TRIES = [
  ...LONG.flatMap((long) => POWERS.flatMap((power) => APART.map((apart) => ({ long, power, apart, shift: 0 })))),
  ...SHIFTS.flatMap((shift) => [0.125, 0.16, 0.19].map((apart) => ({ long: 13, power: 6, apart, shift }))),
];
/** What stays on the lines: all borders; those that have a line of their own; none. */
const ASIDE: readonly (readonly VennPlace[])[] = [
  [],
  ["left-right", "all"],
  ["left-right", "all", "left-middle", "middle-right"],
];
/** Below the circles: the height of a line, and how many letters it has in an em of the frame's width. */
const BELOW = 1.35;
const LETTERS = 1.85;

const GAP = 0.4;
/** Labels side by side in one zone, at most. */
const COLUMNS = 3;
/** How fine the places are that are tried, in em. */
const STEP = 0.5;
/** A label rather stands above or below another than beside it: a column is read faster. */
const ASIDE_COST = 1.6;

/** Every label with its place, and circles that have room for them; null where none have, so that a list is shown. */
export function layVenn(labels: readonly VennLabel[], frame: Frame): VennLayout | null {
  for (const places of ASIDE) {
    const aside = labels.filter(({ place }) => places.includes(place));
    if (places.length > 0 && aside.length === 0) continue;
    const within = labels.filter(({ place }) => !places.includes(place));
    const room = { ...frame, height: frame.height - heightBelow(aside, frame) };
    for (const { long, shift, power, apart } of TRIES) {
      const circles = circlesIn(room, apart, power, shift);
      const placed = layInto(circles, within, long);
      if (placed) return { circles, placed, aside };
    }
  }
  return null;
}

function heightBelow(aside: readonly VennLabel[], { width }: Frame): number {
  if (aside.length === 0) return 0;
  const letters = aside.reduce((sum, { text }) => sum + text.length + 3, HEAD);
  return Math.ceil(letters / (width * LETTERS)) * BELOW + GAP;
}

/** Letters of what stands before the labels of the line. */
const HEAD = 12;

/** Whether labels could lie in a zone at all, which is quicker to tell than where. */
function mayFit(circles: Circles, labels: readonly Measured[], zone: Zone): boolean {
  const room = heightsIn(circles).reduce((sum, dy) => {
    const { from, to } = extent(circles, zone, dy);
    return sum + (to - from) * STEP;
  }, 0);
  return labels.reduce((sum, { width, height }) => sum + width * height, 0) <= room * FULL;
}

/** Labels never fill more of a zone. */
const FULL = 0.75;

function layInto(circles: Circles, labels: readonly VennLabel[], long: number): PlacedLabel[] | null {
  const placed: PlacedLabel[] = [];
  const put = (some: PlacedLabel[] | null): boolean => {
    if (some) placed.push(...some);
    return some !== null;
  };
  // The widest first, where there is most room: in the middle rows.
  const of = (place: VennPlace) =>
    labels
      .filter((label) => label.place === place)
      .map((label) => ({ ...label, ...measured(label.text, long) }))
      .sort((a, b) => b.width - a.width);
  const zones = ["middle", "left", "right"] as const;
  if (!zones.every((zone) => mayFit(circles, of(zone), zone))) return null;
  const fits =
    put(layCrossing(circles, of("left-right"), -1)) &&
    put(layCrossing(circles, of("all"), 1)) &&
    put(layBorder(circles, of("left-middle"), "left", placed)) &&
    put(layBorder(circles, of("middle-right"), "right", placed)) &&
    zones.every((zone) => put(layZone(circles, of(zone), zone, placed)));
  return fits ? placed : null;
}

type Measured = Omit<PlacedLabel, "x" | "y">;

/** Heights that are tried, as distances from the circles' own, from the middle outwards. */
const heightsIn = ({ ry }: Circles): number[] =>
  Array.from({ length: Math.floor((2 * ry) / STEP) + 1 }, (_, at) => at * STEP - ry).sort(
    (a, b) => Math.abs(a) - Math.abs(b) || a - b,
  );

/** Where the circles cross, above or below: every zone meets there. */
function layCrossing(circles: Circles, labels: readonly Measured[], side: -1 | 1): PlacedLabel[] | null {
  const { frame, middle } = circles;
  const cross = crossing(circles);
  const width = labels.reduce((sum, label) => sum + label.width + GAP, -GAP);
  // Wider than what the circles share, they would seem to lie in one of their own parts.
  if (width > Math.min(circles.left.rx, circles.right.rx)) return null;
  let x = cross.x - width / 2;
  const placed = labels.map((label) => {
    // Below the names above, and not over the edge.
    const highest = middle - circles.ry + label.height / 2;
    const y = Math.min(frame.height - label.height / 2 - 0.1, Math.max(highest, middle + side * cross.dy));
    const at = { ...label, x: x + label.width / 2, y };
    x += label.width + GAP;
    return at;
  });
  // In a row of several labels a short one could lie in one part alone, which would be wrong.
  return placed.every((label) => isIn(frame, label) && crosses(circles, label)) ? placed : null;
}

/** Along the edge of the other circle, which is the border between a zone and the middle. */
function layBorder(
  circles: Circles,
  labels: readonly Measured[],
  side: "left" | "right",
  taken: readonly PlacedLabel[],
) {
  const { middle, frame, ry } = circles;
  return layEach(labels, taken, (label) =>
    heightsIn(circles)
      .map((dy) => {
        const x = side === "left" ? reach(circles, circles.right, dy).from : reach(circles, circles.left, dy).to;
        return { x, y: middle + dy, width: label.width, height: label.height };
      })
      // Where the border ends, a label of several lines would hang out of the picture, or over the names above it.
      .filter((spot) => spot.y - label.height / 2 > middle - ry && spot.y + label.height / 2 < frame.height)
      .filter((spot) => isIn(frame, spot) && crosses(circles, spot)),
  );
}

const isIn = ({ width }: Frame, box: Box): boolean => box.x - box.width / 2 > 0 && box.x + box.width / 2 < width;

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
function spotsIn(circles: Circles, zone: Zone, { width, height }: Measured, centres: readonly number[]): Box[] {
  const spots: { box: Box; cost: number }[] = [];
  for (const dy of heightsIn(circles)) {
    const { from, to } = extent(circles, zone, dy);
    const across = Math.max(0, Math.floor((to - from) / STEP / 2));
    for (let at = -across; at <= across; at += 1) {
      const off = at * STEP;
      const box = { x: (from + to) / 2 + off, y: circles.middle + dy, width, height };
      if (!lies(circles, zone, box)) continue;
      const far = Math.min(...centres.map((centre) => Math.abs(centre - off)));
      spots.push({ box, cost: Math.abs(dy) + ASIDE_COST * far });
    }
  }
  return spots.sort((a, b) => a.cost - b.cost).map(({ box }) => box);
}

/** Each label on the first of its spots that is free; null where one finds none. */
function layEach(
  labels: readonly Measured[],
  taken: readonly PlacedLabel[],
  spotsOf: (label: Measured) => Box[],
): PlacedLabel[] | null {
  const placed: PlacedLabel[] = [];
  for (const label of labels) {
    const others = [...taken, ...placed];
    const free = spotsOf(label).find((spot) => !others.some((other) => touch(spot, other)));
    if (!free) return null;
    placed.push({ ...label, ...free });
  }
  return placed;
}

function touch(a: Box, b: Box): boolean {
  return Math.abs(a.x - b.x) < (a.width + b.width) / 2 + GAP && Math.abs(a.y - b.y) < (a.height + b.height) / 2 + GAP;
}
