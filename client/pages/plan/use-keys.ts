/** Undo and redo by the keys that every program has for them. */
import { useEffect } from "preact/hooks";
import type { Editor } from "./model/editor.ts";

/** A field's own undo knows only what was typed in it, so the plan's takes its place everywhere on the page. */
export function useKeys(editor: Editor): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.altKey || !(event.ctrlKey || event.metaKey)) return;
      const key = event.key.toLowerCase();
      if (key !== "z" && key !== "y") return;
      event.preventDefault();
      if (key === "y" || event.shiftKey) editor.redo();
      else editor.undo();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [editor]);
}
