/** How many statements go on one page of a big screen, and so how many pages there are. */
import type { FaceOf } from "../contract/manifest.ts";

type Settings = FaceOf<"scale">["settings"];

/** Letters in a line beside the columns, at 4:3. */
const LINE = 28;
/** Statements on a page, by the lines of the longest one. */
const BY_LINES = [5, 5, 4, 3, 2, 2, 2] as const;

export function itemsAPage({ items }: Settings): number {
  const lines = Math.max(...items.map(({ text }) => Math.ceil(text.length / LINE)));
  return BY_LINES[lines - 1] ?? 1;
}

export function pagesFor(settings: Settings, focus: string | undefined): number {
  const { items } = settings;
  return items.some(({ id }) => id === focus) ? 1 : Math.ceil(items.length / itemsAPage(settings));
}
