/**
 * The box of a screen of words. A projector cannot scroll, so words that don't fit are set closer, in steps that its styles know by
 * `data-tight`, and never smaller than the back row can read; what is still too much ends at a line, and goes on on the phones.
 */
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { fill } from "#words/fill.ts";
import { stage } from "#words/stage.ts";

/** From roomy to as close as can be read. */
const TIGHTEST = 2;
/** Lines of one text, where all of them together are too much: first many, then few. */
const LINES = [8, 6, 5, 4] as const;
const FEWEST = [3, 2, 1] as const;

interface FittedProps {
  /** Its class. */
  name: string;
  /** What is shown: with another one it is measured again. */
  of: unknown;
  children: ComponentChildren;
}

export function Fitted({ name, of, children }: FittedProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const again = () => setFor(element);
    again();
    const watch = new ResizeObserver(again);
    watch.observe(element);
    document.fonts.addEventListener("loadingdone", again);
    return () => {
      watch.disconnect();
      document.fonts.removeEventListener("loadingdone", again);
    };
  }, [of]);
  return (
    <div class={name} ref={box}>
      {children}
    </div>
  );
}

/** Finds the roomiest setting at which the words fit their box. */
function setFor(element: HTMLElement): void {
  for (const cut of element.querySelectorAll(".is-cut")) cut.classList.remove("is-cut", "unseen");
  for (const note of element.querySelectorAll(".fitted-more")) note.remove();
  const fits = (): boolean =>
    element.scrollHeight <= element.clientHeight + 1 && element.scrollWidth <= element.clientWidth + 1;
  const tight = (step: number): boolean => {
    element.dataset.tight = String(step);
    return fits();
  };
  const lines = (most: number): boolean => {
    element.dataset.lines = "";
    element.style.setProperty("--lines", String(most));
    return fits();
  };
  delete element.dataset.lines;
  for (let step = 0; step <= TIGHTEST; step += 1) if (tight(step)) return;
  if (LINES.some(lines)) return;
  for (const list of element.querySelectorAll("ul, ol")) if (shorten(list, fits)) return;
  FEWEST.some(lines);
}

/** Leaves out the last items of a list, all but one if need be, and says how many they are. */
function shorten(list: Element, fits: () => boolean): boolean {
  const items = [...list.children];
  const note = document.createElement("li");
  note.className = "fitted-more";
  list.append(note);
  for (let left = items.length - 1; left > 0; left -= 1) {
    items[left]?.classList.add("is-cut", "unseen");
    note.textContent = fill(stage.moreOnPhones, { n: items.length - left });
    if (fits()) return true;
  }
  return false;
}
