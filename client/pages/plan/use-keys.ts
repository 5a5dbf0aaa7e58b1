/** Undo and redo by the keys that every program has for them. */
import { useEffect } from "preact/hooks";
import type { Editor } from "./model/editor.ts";

/** Fields that are no part of the plan: a search, what is to be pasted, the options of the workshop, the private link. */
const OTHERS = "[type=search], .paste, .room-options, dialog";

/** A field's own undo knows only what was typed in it, so the plan's takes its place in all fields of the plan. */
export function useKeys(editor: Editor): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.altKey || !(event.ctrlKey || event.metaKey)) return;
      const key = event.key.toLowerCase();
      if (key !== "z" && key !== "y") return;
      if (event.target instanceof Element && event.target.closest(OTHERS)) return;
      event.preventDefault();
      if (key === "y" || event.shiftKey) editor.redo();
      else editor.undo();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [editor]);
}
