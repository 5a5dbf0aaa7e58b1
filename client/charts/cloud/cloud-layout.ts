/** Lays out a word cloud: the most frequent word in the middle, the others around it. The same words give the same picture. */

/** A word with how often it was given. */
export interface CountedWord {
  word: string;
  count: number;
}

/** A word in its place: the middle of its box, in the units of the box it was laid into. */
export interface PlacedWord extends CountedWord {
  x: number;
  y: number;
  size: number;
}

/** Type sizes, and the room to leave between words, in units of the cloud's box. */
const SMALLEST = 1.3;
const LARGEST = 3.2;
const LINE = 1.12;
const GAP = 0.35;

/** Type size by count: area grows with the count, so that twice as often looks twice as much. */
export function sizeOf(count: number, most: number): number {
  if (most <= 1) return (SMALLEST + LARGEST) / 2.4;
  return SMALLEST + (LARGEST - SMALLEST) * Math.sqrt((count - 1) / (most - 1));
}

/** An estimate of a text's width in a serif of size 1, too wide rather than too narrow. */
export function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += widthOfLetter(letter);
  return width;
}

function widthOfLetter(letter: string): number {
  if (/[iljtfrI'’.,\-| ]/.test(letter)) return 0.42;
  if (/[mwMW]/.test(letter)) return 0.98;
  if (letter > "\u2e7f") return 1.05;
  return /\p{Lu}/u.test(letter) ? 0.8 : 0.64;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** How much smaller everything is set, try after try, until no frequent word is left out in favour of a rarer one. */
const SCALES = [1, 0.9, 0.8, 0.7, 0.6];

/**
 * Lays words into a box, most frequent first, each at the free place nearest to the middle along a spiral. What does
 * not fit is left out: a word too small to read from the back row says nothing.
 */
export function layCloud(words: readonly CountedWord[], box: { width: number; height: number }): PlacedWord[] {
  let placed: PlacedWord[] = [];
  for (const scale of SCALES) {
    placed = layAt(scale, words, box);
    if (isFair(words, placed)) return placed;
  }
  return placed;
}

/** Whether every word left out is as rare as the rarest that found its place. */
function isFair(words: readonly CountedWord[], placed: readonly PlacedWord[]): boolean {
  const rarest = Math.min(...placed.map(({ count }) => count));
  const there = new Set(placed.map(({ word }) => word));
  return words.every(({ word, count }) => there.has(word) || count <= rarest);
}

function layAt(scale: number, words: readonly CountedWord[], box: { width: number; height: number }): PlacedWord[] {
  const most = Math.max(1, ...words.map(({ count }) => count));
  const taken: Box[] = [];
  const placed: PlacedWord[] = [];
  for (const { word, count } of words) {
    const wanted = Math.max(SMALLEST, sizeOf(count, most) * scale);
    const size = Math.min(wanted, (box.width - GAP) / widthOf(word));
    if (size < SMALLEST * 0.7) continue;
    const spot = findSpot(widthOf(word) * size + GAP, size * LINE, box, taken);
    if (!spot) continue;
    taken.push(spot);
    placed.push({ word, count, size, x: (spot.left + spot.right) / 2, y: (spot.top + spot.bottom) / 2 });
  }
  return placed;
}

/** The smallest frame around the words, so that a few words fill their box. */
export function frameOf(placed: readonly PlacedWord[]): { x: number; y: number; width: number; height: number } {
  const left = Math.min(...placed.map(({ word, x, size }) => x - (widthOf(word) * size) / 2));
  const right = Math.max(...placed.map(({ word, x, size }) => x + (widthOf(word) * size) / 2));
  const top = Math.min(...placed.map(({ y, size }) => y - (size * LINE) / 2));
  const bottom = Math.max(...placed.map(({ y, size }) => y + (size * LINE) / 2));
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function findSpot(
  width: number,
  height: number,
  box: { width: number; height: number },
  taken: readonly Box[],
): Box | null {
  const flat = box.width / box.height;
  for (let turn = 0; turn < 160; turn += 0.12) {
    const x = box.width / 2 + Math.cos(turn) * turn * 0.14 * flat;
    const y = box.height / 2 + Math.sin(turn) * turn * 0.14;
    const spot = { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
    const inside = spot.left >= 0 && spot.top >= 0 && spot.right <= box.width && spot.bottom <= box.height;
    if (inside && !taken.some((other) => overlap(spot, other))) return spot;
  }
  return null;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
