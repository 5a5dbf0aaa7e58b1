/** Sets a label in lines, and measures it in em of its type. */

const LINE = 1.15;
const CHARACTER = 0.54;
const PADDING = 0.6;
const LINES = 3;

/** As few lines as it takes to be no longer than `long` letters, three at most, and as even as the words allow. */
export function measured(text: string, long: number): { lines: string[]; width: number; height: number } {
  const lines = linesOf(text, long);
  const longest = Math.max(...lines.map((line) => line.length));
  return { lines, width: longest * CHARACTER + PADDING, height: lines.length * LINE + 0.2 };
}

/** Lines are broken at spaces and after hyphens. */
function linesOf(text: string, long: number): string[] {
  const words = text.match(/[^- ]*[- ]|[^- ]+/g) ?? [text];
  const longest = (lines: readonly string[]) => Math.max(...lines.map((line) => line.length));
  let best = [text];
  for (let count = 2; count <= Math.min(LINES, words.length) && longest(best) > long; count += 1) {
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
