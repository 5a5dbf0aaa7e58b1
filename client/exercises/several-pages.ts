/** Several questions of one step: which of them are shown, and on how many pages of a big screen. */
import { pagesOf } from "../charts/figure/paging.ts";

/** The item in focus alone, else all of them. */
export function shownItems<Item extends { id: string }>(items: readonly Item[], focus: string | undefined): Item[] {
  const focused = items.filter(({ id }) => id === focus);
  return focused.length > 0 ? focused : [...items];
}

/** The pages of a big screen, of `most` pictures each: as many as the back row can read at once. */
export const pagesOfSeveral = <Item extends { id: string }>(
  items: readonly Item[],
  focus: string | undefined,
  most: number,
): Item[][] => pagesOf(shownItems(items, focus), most);

/** Side by side there is room for this many columns in each. */
const NARROW = 7;

/** How many pictures go on a page, by how many columns the widest of them has. */
export const mostOnPage = (columns: number): number => (columns > NARROW ? 1 : 2);
