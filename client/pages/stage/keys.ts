/**
 * The clicker on the big screen. This page's key opens no more than the screen, so what is pressed here is told to the
 * facilitator's page in the same browser; where there is none, nothing happens.
 */
import { useEffect } from "preact/hooks";
import { keyTeller } from "../../wire/clicker.ts";

/** What a clicker sends. Esc and F5 are the browser's. */
const TOLD = ["PageDown", "PageUp", "ArrowRight", "ArrowLeft", ".", "b", "B", "o", "O"];

export function useKeys(code: string): void {
  useEffect(() => {
    const tell = keyTeller(code);
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || !TOLD.includes(event.key)) return;
      event.preventDefault();
      tell(event);
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [code]);
}
