/** Where the focus goes when the control that had it has gone with what it was for. */
import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";

/** Moves it to `to` when that appears. A thumb has no focus to lose, and would only see a ring. */
export function useLostFocus(to: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (!matchMedia("(pointer: fine)").matches) return;
    if (document.activeElement === document.body || document.activeElement === null)
      to.current?.focus({ preventScroll: true });
  }, []);
}
