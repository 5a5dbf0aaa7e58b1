/** One person's ratings of some acts, of which each was told under one of two words; null for an act that was skipped. */
export interface Rater {
  /** Which of the two lists this person read. */
  list: 0 | 1;
  worth: readonly (number | null)[];
}

/** How much more the acts were worth under the first word, in the unit of the ratings, with its range. */
export interface WordDifference {
  d: number;
  low: number;
  high: number;
}

/** How often people are drawn again. */
const DRAWS = 2_000;
/** With more people than this there are fewer draws: the range is narrow by then, and a room waits for it. */
const RATERS_AT_FULL = 1_000;
const FEWEST_DRAWS = 200;
/** What is left out at either end of the range. */
const TAIL = 0.05;

/**
 * The mean over the acts of (mean under the first word − mean under the second), and the 5th to the 95th percentile of the same
 * over people who are drawn again, with replacement, within their list (percentile bootstrap; Efron & Tibshirani 1993, ch. 13).
 *
 * Each act is told of one word in list 0 and of the other in list 1, so whoever rates everything high raises both words alike as
 * long as both lists have as many acts of each. The order of people does not matter: they are sorted first.
 *
 * @param firstIn for each act, the list in which it has the first word
 * @returns null if an act lacks ratings under one of the words
 */
export function wordDifference(
  raters: readonly Rater[],
  firstIn: readonly (0 | 1)[],
  seed: number,
): WordDifference | null {
  const sorted = raters
    .map((rater) => ({ rater, key: JSON.stringify(rater.worth) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ rater }) => rater);
  const lists = ([0, 1] as const).map((list) => sorted.filter((rater) => rater.list === list));
  const d = differenceOf(lists, firstIn);
  if (d === null) return null;
  const draw = drawing(seed);
  const times = Math.max(FEWEST_DRAWS, Math.min(DRAWS, Math.floor((DRAWS * RATERS_AT_FULL) / raters.length)));
  const drawn: number[] = [];
  for (let time = 0; time < times; time += 1) {
    // A draw in which nobody rated an act under one of the words says nothing.
    const again = differenceOf(
      lists.map((people) => drawnFrom(people, draw)),
      firstIn,
    );
    if (again !== null) drawn.push(again);
  }
  drawn.sort((a, b) => a - b);
  const out = Math.floor(drawn.length * TAIL);
  return { d, low: drawn[out] ?? d, high: drawn[drawn.length - 1 - out] ?? d };
}

/** Numbers from 0 up to 1, the same for the same seed (xorshift32; Marsaglia 2003). */
function drawing(seed: number): () => number {
  // Nought would stay nought for ever.
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

function drawnFrom(people: readonly Rater[], draw: () => number): Rater[] {
  return people.map((person) => people[Math.floor(draw() * people.length)] ?? person);
}

function differenceOf(lists: readonly (readonly Rater[])[], firstIn: readonly (0 | 1)[]): number | null {
  let sum = 0;
  for (const [act, first] of firstIn.entries()) {
    const under = meanOf(lists[first] ?? [], act);
    const other = meanOf(lists[1 - first] ?? [], act);
    if (under === null || other === null) return null;
    sum += under - other;
  }
  return firstIn.length === 0 ? null : sum / firstIn.length;
}

/** Without a list of its own: it is called some ten thousand times for one result. */
function meanOf(people: readonly Rater[], act: number): number | null {
  let sum = 0;
  let n = 0;
  for (const { worth } of people) {
    const one = worth[act];
    if (one === null || one === undefined) continue;
    sum += one;
    n += 1;
  }
  return n === 0 ? null : sum / n;
}
