import { note as words } from "#words/exercises/note.ts";
import { manifest } from "../contract/manifest.ts";

export default manifest("note", { ...words, readers: () => [], isHidden: () => false });
