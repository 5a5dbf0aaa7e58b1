/** Cutting long lists into pages for a screen that nobody can scroll. */
import { lastOf } from "../../../shared/plain.ts";

/** Pages of at most `size` things each. */
export function pagesOf<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, page) => all.slice(page * size, (page + 1) * size));
}

/** The ids of what stands on a page, from 0; the last page stands for any that is not there any more. */
export const idsOn = (pages: readonly (readonly { id: string }[])[], page: number): string[] =>
  pages[Math.min(page, pages.length - 1)]?.map(({ id }) => id) ?? [];

/** Pages filled up to a weight, in order; a thing heavier than a page has one of its own. */
export function pagesByWeight<T>(all: readonly T[], weightOf: (thing: T) => number, full: number): T[][] {
  const pages: T[][] = [];
  let room = 0;
  for (const thing of all) {
    room -= weightOf(thing);
    const page = lastOf(pages);
    if (page && room >= 0) {
      page.push(thing);
      continue;
    }
    pages.push([thing]);
    room = full - weightOf(thing);
  }
  return pages;
}
