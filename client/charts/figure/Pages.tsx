/** What does not fit one screen, page by page. A host turns them: nothing on a screen moves by itself. */
import type { ComponentChildren } from "preact";

interface PagesProps {
  pages: readonly ComponentChildren[];
  /** From 0. The last one stands for any that is not there any more. */
  page?: number | undefined;
}

/** The page in hand. The foot of the screen says which it is, by the exercise's `pages`. */
export function Pages({ pages, page = 0 }: PagesProps) {
  return <>{pages[Math.min(page, pages.length - 1)]}</>;
}
