/** What a page of a big screen says where its picture takes several: of what stands on it, and of nothing that stands elsewhere. */

/** What a whole picture says, as far as this page may say it: the ids that the sentence speaks of. */
interface Spoken {
  of?: readonly string[];
}

/**
 * What stands on the page in hand, where a sentence about the whole would speak of what stands on another; undefined where the
 * whole may be told. `page`: from 0; undefined where there are no pages, in a report.
 */
export function hereOf<Item extends { id: string }>(
  pages: readonly (readonly Item[])[],
  page: number | undefined,
  whole: Spoken | undefined,
): readonly Item[] | undefined {
  if (page === undefined || pages.length < 2) return undefined;
  const here = pages[Math.min(page, pages.length - 1)] ?? [];
  const isHere = (id: string) => here.some((one) => one.id === id);
  const of = whole?.of ?? [];
  return of.length > 0 && of.every(isHere) ? undefined : here;
}
