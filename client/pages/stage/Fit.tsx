/** A projector cannot scroll: content that would not fit is set smaller, and never cut off. */
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

const SMALLEST = 0.35;
const STEPS = 7;

/** Gives its content all the room there is, in the largest type at which it fits; everything inside is set in em. */
export function Fit({ children, name }: { children: ComponentChildren; name: string }) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const again = () => shrink(element);
    again();
    const watch = new ResizeObserver(again);
    watch.observe(element);
    // Type that arrives, or a page that turns, changes the height inside without changing the box.
    const inside = new MutationObserver(again);
    inside.observe(element, { childList: true, subtree: true, characterData: true });
    return () => {
      watch.disconnect();
      inside.disconnect();
    };
  });
  return (
    <div class={`fit fit-${name}`} ref={box}>
      {children}
    </div>
  );
}

/** Halves the interval between too small and too large until the difference does not matter. */
function shrink(element: HTMLElement): void {
  const fits = (size: number): boolean => {
    element.style.fontSize = `${size}em`;
    return element.scrollHeight <= element.clientHeight + 1 && element.scrollWidth <= element.clientWidth + 1;
  };
  if (fits(1)) return;
  let small = SMALLEST;
  let large = 1;
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (small + large) / 2;
    if (fits(middle)) small = middle;
    else large = middle;
  }
  fits(small);
}
