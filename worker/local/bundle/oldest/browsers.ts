/** The oldest browsers that everything must run on: phones that people still carry into a workshop. */

/** First version of Chrome, Safari and Firefox that knows something. */
export type Since = readonly [chrome: number, safari: number, firefox: number];
/** A browser that does not know it at all. */
export const NEVER = Number.POSITIVE_INFINITY;

const OLDEST: Since = [90, 15.4, 102];
const NAMES = ["Chrome", "Safari", "Firefox"] as const;

/** As the bundler names them, to write style sheets for. */
export const STYLE_TARGETS: string[] = NAMES.map((name, place) => `${name.toLowerCase()}${OLDEST[place]}`);
/**
 * To write scripts for. Chrome 90 knows `?.` but for a call that spreads its arguments; the bundler would spell out every
 * single one of them for that, which is half a kilobyte on each phone. So the check looks for such calls instead.
 */
export const SCRIPT_TARGETS: string[] = STYLE_TARGETS.map((target) => (target === "chrome90" ? "chrome91" : target));

/** The oldest browsers that do not know it, in words; none is good news. */
export function missingIn(since: Since): string[] {
  return NAMES.filter((_, place) => (since[place] ?? NEVER) > (OLDEST[place] ?? 0)).map(
    (name) => `${name} ${OLDEST[NAMES.indexOf(name)]}`,
  );
}

/** Something that one of the oldest browsers does not know, and where it stands. */
export interface Finding {
  file: string;
  /** By the name that stands in the tables. */
  feature: string;
  /** The selector of a style, or the text of a script around it. */
  place: string;
  missing: string[];
}
