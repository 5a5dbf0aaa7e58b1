/** Notices when a translator first changes a page. Most pages are never translated, so the code for it is fetched only then. */

/** Whether a text was replaced by an element in one step. Preact itself never does that. */
const isTranslation = ({ removedNodes: [gone], addedNodes: [came] }: MutationRecord): boolean =>
  came instanceof Element && (gone instanceof Text || came.nodeName === "FONT");

/** Watches for page translators, and fetches the code that keeps a translated page up to date. */
export function mindTranslators(root: Node): void {
  const seen: MutationRecord[] = [];
  const watch = new MutationObserver((records) => {
    seen.push(...records.filter(isTranslation));
    if (seen.length === 0) return;
    // A failure is met again with the next text that is translated.
    import("./translators.ts").then(
      ({ outliveTranslators }) => {
        watch.disconnect();
        outliveTranslators(root, seen.splice(0));
      },
      () => {},
    );
  });
  watch.observe(root, { childList: true, subtree: true });
}
