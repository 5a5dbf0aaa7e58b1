/** Puts texts on pages of a big screen: two columns of short ones, one of long ones; few are set larger. Counted for a 4:3 screen. */

/** How a page is set; every page has one column or two. */
export interface TextPage<T> {
  look: "large" | "one" | "two";
  columns: T[][];
  /** Lines of the longest column: where the screen has more room than that, the type is larger. */
  lines: number;
}

/** Characters on a line, and lines on a page, of each look; a text costs a gap beside its lines. */
const LOOKS = {
  large: { letters: 48, lines: 7.3 },
  one: { letters: 62, lines: 9 },
  two: { letters: 32, lines: 10.4 },
} as const;
const GAP = 0.45;

/** A text has lines of its own, and may have a line of something else above them. */
export interface Weighed {
  text: string;
  /** Lines above the text. */
  above?: number;
}

function linesOf({ text, above = 0 }: Weighed, letters: number): number {
  const own = text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / letters)), 0);
  return own + above + GAP;
}

/** All texts, in their order. */
export function textPages<T>(all: readonly T[], weigh: (one: T) => Weighed): TextPage<T>[] {
  const lines = (one: T, look: keyof typeof LOOKS) => linesOf(weigh(one), LOOKS[look].letters);
  const large = all.reduce((sum, one) => sum + lines(one, "large"), 0);
  if (large <= LOOKS.large.lines) return all.length > 0 ? [{ look: "large", columns: [[...all]], lines: large }] : [];
  const pages: TextPage<T>[] = [];
  let room: number[] = [];
  for (const one of all) {
    const look = lines(one, "two") > LOOKS.two.lines ? "one" : "two";
    const page = pages[pages.length - 1];
    const at = page?.look === look ? room.findIndex((left) => left >= lines(one, look)) : -1;
    if (page && at >= 0) {
      // What follows stands below or beside, never above what came before.
      room = room.map((left, column) => (column < at ? 0 : column === at ? left - lines(one, look) : left));
      page.columns[at]?.push(one);
      page.lines = Math.max(page.lines, LOOKS[look].lines - (room[at] ?? 0));
      continue;
    }
    room = look === "two" ? [LOOKS.two.lines, LOOKS.two.lines] : [LOOKS.one.lines];
    room[0] = (room[0] ?? 0) - lines(one, look);
    pages.push({ look, columns: room.map((_, column) => (column === 0 ? [one] : [])), lines: lines(one, look) });
  }
  return pages;
}
