/** Whether what stands in a box is too much for it: how long words are depends on the language and on the shape of the screen. */
import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/**
 * Sets `data-over` on an element whose parts, found by a selector, have more in them than they have room for. Styles say what
 * is shown instead; `of`: what is shown, because with something else it is measured again.
 */
export function useOverflow<E extends HTMLElement>(parts: string, of: unknown): RefObject<E | null> {
  const box = useRef<E>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const again = () => {
      delete element.dataset.over;
      const all = [...element.querySelectorAll<HTMLElement>(parts)];
      if (all.some((part) => part.scrollHeight > part.clientHeight + 1)) element.dataset.over = "";
    };
    again();
    const watch = new ResizeObserver(again);
    watch.observe(element);
    document.fonts.addEventListener("loadingdone", again);
    return () => {
      watch.disconnect();
      document.fonts.removeEventListener("loadingdone", again);
    };
  }, [parts, of]);
  return box;
}
