import { note as words } from "#words/exercises/note.ts";
import { manifest } from "../contract/manifest.ts";
import { readingPages } from "./pages.ts";

const { kinds, ...own } = words;

export default manifest("note", {
  ...own,
  nameOf: (settings) => {
    const kind = "kind" in settings ? settings.kind : undefined;
    return kind === "break" || kind === "round" || kind === "keep" ? kinds[kind] : undefined;
  },
  pagesToRead: (face) => readingPages(face).length,
  readers: () => [],
  isHidden: () => false,
});
