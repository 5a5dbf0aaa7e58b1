/** Undo and redo by the keys that every program has for them, in the fields of the report. */
import { useEffect } from "preact/hooks";
import type { Writing } from "./writing.ts";

/** A field's own undo knows only what was typed in it, so the report's takes its place. */
export function useUndoKeys(writing: Writing): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.altKey || !(event.ctrlKey || event.metaKey)) return;
      const key = event.key.toLowerCase();
      if (key !== "z" && key !== "y") return;
      if (!(event.target instanceof Element && event.target.closest(".writing, .section-tools"))) return;
      event.preventDefault();
      if (key === "y" || event.shiftKey) writing.redo();
      else writing.undo();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [writing]);
}
