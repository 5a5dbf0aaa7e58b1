/** Sets words as centred lines, the most frequent first: how large each is, and how many there is room for. The same words give the same picture. */

/** A word with how often it was given. */
interface CountedWord {
  word: string;
  count: number;
}

/** A place for words: in em of its own type. */
export interface Box {
  width: number;
  height: number;
}

/** A word with its size in em in each of the boxes, in their order. */
export interface SizedWord extends CountedWord {
  sizes: number[];
}

/** The size of a word that came once, and by how much each further time adds to it, in em. */
const ONCE = 1.05;
const EACH = 0.28;
/** The most that frequency adds, so that a room of hundreds has no giants. */
const MOST = 2.6;
/** No word is smaller: below it a back row reads nothing. */
const SMALLEST = 1;
/** Between words of a line, between lines, before the count, in em; a line is as high as its largest word, times this. */
const GAP = 1.3;
const ROW_GAP = 0.1;
const COUNT_GAP = 0.22;
const LINE = 1.14;
/** The mark before a word, in its own size. */
const MARK = 0.96;
/** How much larger or smaller the whole cloud is set, to fill its box. */
const SCALES = Array.from({ length: 46 }, (_, step) => Math.round((2.6 - step * 0.05) * 100) / 100);

/** An estimate of a text's width in a serif of size 1, rather too wide than too narrow. */
export function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += widthOfLetter(letter);
  return width;
}

function widthOfLetter(letter: string): number {
  if (/[iljtfrI'’.,\-| ]/.test(letter)) return 0.34;
  if (/[mwMW]/.test(letter)) return 0.84;
  if (letter > "\u2e7f") return 1.05;
  return /\p{Lu}/u.test(letter) ? 0.7 : 0.53;
}

/** In em: it grows with the count, and a word that came oftener is never smaller. */
export function sizeOf(count: number, most: number, scale = 1): number {
  const each = Math.min(EACH, MOST / Math.max(1, most - 1));
  return Math.max(SMALLEST, (ONCE + each * (count - 1)) * scale);
}

/**
 * As many of the words as fit all boxes, the most frequent first, in each of them as large as they fit. What has no room is at
 * least as rare as all that has. `marks`: how many marks stand before a word.
 */
export function layCloud(
  words: readonly CountedWord[],
  boxes: readonly Box[],
  marks: (word: string) => number = () => 0,
): SizedWord[] {
  const most = Math.max(1, ...words.map(({ count }) => count));
  const smallest = SCALES[SCALES.length - 1] ?? 1;
  const fits = (some: readonly CountedWord[], box: Box, scale: number) => {
    const spaces = some.map((one) => spaceOf(one, sizeOf(one.count, most, scale), marks(one.word)));
    const areWhole = scale === smallest || spaces.every(({ width }) => width <= box.width);
    return areWhole && heightOf(spaces, box.width) <= box.height;
  };
  let shown = words;
  while (shown.length > 1 && !boxes.every((box) => fits(shown, box, smallest))) shown = shown.slice(0, -1);
  const scales = boxes.map((box) => SCALES.find((scale) => fits(shown, box, scale)) ?? smallest);
  return shown.map((one) => ({ ...one, sizes: scales.map((scale) => sizeOf(one.count, most, scale)) }));
}

interface Space {
  width: number;
  height: number;
}

function spaceOf({ word, count }: CountedWord, size: number, marks: number): Space {
  const figure = count > 1 ? COUNT_GAP * size + 0.6 * String(count).length : 0;
  return { width: (widthOf(word) + marks * MARK) * size + figure, height: size * LINE };
}

/** The height of words that flow into lines of a width. A word that is wider than a line is broken, and counts as its lines. */
export function heightOf(words: readonly Space[], width: number): number {
  let height = 0;
  let line = { width: 0, height: 0 };
  for (const word of words) {
    if (line.width > 0 && line.width + GAP + word.width > width) {
      height += line.height + ROW_GAP;
      line = { width: 0, height: 0 };
    }
    const lines = Math.ceil(word.width / width);
    line = {
      width: line.width === 0 ? Math.min(word.width, width) : line.width + GAP + word.width,
      height: Math.max(line.height, word.height * lines),
    };
  }
  return height + line.height;
}
