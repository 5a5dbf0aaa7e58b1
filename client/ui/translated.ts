/** Most pages are never translated: what keeps a translated one true is fetched when a translator is first seen at work. */
const isTranslation = ({ removedNodes: [gone], addedNodes: [came] }: MutationRecord): boolean =>
  came instanceof Element && (gone instanceof Text || came.nodeName === "FONT");

/** Looks out for page translators. Preact itself never puts an element in the place of a text in one go. */
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
