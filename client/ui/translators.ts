/**
 * Page translators take a text node out of the page and put elements with the translation in its place. Preact knows nothing
 * of that: it goes on writing to the node it made, and the page goes on showing what was true when it was translated.
 *
 * So the node comes back, empty, behind what stands for it. There Preact finds it, places others around it, writes to it or
 * takes it out; and as soon as it does, the old translation goes, and the translator meets the new text as it met the first.
 */
import { options } from "preact";

/** What a translator shows in place of a text node, and the text which that was made from. */
interface StandIn {
  node: ChildNode;
  text: string;
}

/** Roots that are looked after. */
const minded = new WeakSet<Node>();

/** Keeps what `root` shows up to date while the browser translates it; `seen` has what was translated before. */
export function outliveTranslators(root: Node, seen: readonly MutationRecord[]): void {
  if (!minded.has(root)) mind(root);
  minded.add(root);
  // Untranslated once more: whatever has changed since then, the translator meets what is true now.
  for (const { removedNodes, addedNodes } of seen) {
    const came = addedNodes[0];
    if (!(came instanceof Element) || came.parentNode === null) continue;
    const text = removedNodes[0] ?? document.createTreeWalker(came, NodeFilter.SHOW_TEXT).nextNode();
    if (text) came.replaceWith(text);
  }
}

function mind(root: Node): void {
  const standIns = new WeakMap<Node, StandIn>();
  const textOf = new WeakMap<Node, Text>();
  /** Taken out a second time, when they were empty: these come back only with a new text, or it would never end. */
  const leftOut = new WeakSet<Node>();

  const standFor = (text: Text, node: ChildNode, parent: Node) => {
    // Wrapped instead of replaced: what is read inside is a copy.
    if (node.contains(text)) text.replaceWith(text.data);
    parent.insertBefore(text, node.nextSibling);
    standIns.set(text, { node, text: text.data });
    textOf.set(node, text);
  };

  const replaced = (record: MutationRecord, gone: Node) => {
    const parent = record.target;
    const came = standInOf(record, gone);
    if (!came || came.parentNode !== parent) return;
    const text = textOf.get(gone);
    // A translation of a translation, or the original in a node of the translator's own.
    if (text && came !== text && standIns.get(text)?.node === gone) {
      standIns.set(text, { node: came, text: standIns.get(text)?.text ?? "" });
      textOf.set(came, text);
    } else if (gone instanceof Text && came !== gone && !textOf.has(came)) {
      if (!standIns.has(gone)) return standFor(gone, came, parent);
      leftOut.add(gone);
      watch.observe(gone, { characterData: true });
    }
  };

  /** Preact has written a new text. */
  const written = (text: Node) => {
    const standIn = standIns.get(text);
    if (!standIn) return;
    if (leftOut.delete(text)) standIn.node.before(text);
    standIn.node.remove();
    standIns.delete(text);
  };

  const tidy = (parent: Node) => {
    for (const node of [...parent.childNodes]) {
      const text = textOf.get(node);
      // Preact has taken the text out.
      if (text && text.parentNode !== parent && !leftOut.has(text) && standIns.get(text)?.node === node) node.remove();
      const standIn = standIns.get(node);
      if (!standIn || !(node instanceof Text)) continue;
      if (standIn.node.parentNode !== parent) {
        // The translator has taken its translation back.
        standIns.delete(node);
        node.data ||= standIn.text;
        continue;
      }
      if (standIn.node.nextSibling !== node) node.before(standIn.node);
      if (node.data !== "") node.data = "";
    }
  };

  const look = (records: readonly MutationRecord[]) => {
    for (const record of records) {
      if (record.type === "characterData") written(record.target);
      else for (const gone of record.removedNodes) if (gone.parentNode !== record.target) replaced(record, gone);
    }
    for (const { type, target } of records) if (type === "childList") tidy(target);
    // What was done here is known.
    watch.takeRecords();
  };

  const watch = new MutationObserver(look);
  watch.observe(root, { childList: true, characterData: true, subtree: true });
  // What happened since the last look comes first: Preact must find its nodes in their places.
  options.debounceRendering = (draw) =>
    queueMicrotask(() => {
      look(watch.takeRecords());
      draw();
    });
}

/** What came for a node that has gone: in its place, around it, or beside it. */
function standInOf({ target, addedNodes, previousSibling, nextSibling }: MutationRecord, gone: Node): ChildNode | null {
  let around: Node | null = gone;
  while (around && around.parentNode !== target) around = around.parentNode;
  const came = addedNodes[0] ?? around ?? [previousSibling, nextSibling].find((node) => node?.nodeName === "FONT");
  return came instanceof Element || came instanceof Text ? came : null;
}
