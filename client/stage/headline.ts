/** How large a headline is set: two lines at most if that can be, and never smaller than the back row can read. */

/** Most characters for each size in em, the largest first: what two lines hold on a 4:3 screen, and three and four after that. */
const SIZES = [
  { most: 64, em: 2.35 },
  { most: 84, em: 2 },
  { most: 130, em: 1.75 },
] as const;
/** An em of a stage is 3.4 hundredths of its height, so this is a twentieth. */
const SMALLEST = 1.47;

/** In em. It depends on the words alone, so that a small copy of the screen breaks its lines where the large one does. */
export function headlineSize(text: string): number {
  return SIZES.find(({ most }) => text.length <= most)?.em ?? SMALLEST;
}

/** Characters of a sentence that stands on a line of its own, in the largest size. */
const LINE = 34;

/** Two short sentences have a line each, and a count such as "14 of 24" or "2 steps" is never broken. */
export function headlineLines(text: string): string[] {
  const whole = text.replace(/(\d) (\p{L}+) (\d)/gu, "$1\u00a0$2\u00a0$3").replace(/(\d) (?=\p{Ll})/gu, "$1\u00a0");
  const [, first, second] = whole.match(/^([^.?!…]+[.?!…][”"]?) (\S.*)$/u) ?? [];
  return first && second && Math.max(first.length, second.length) <= LINE ? [first, second] : [whole];
}
