/** Pages that turn by themselves, for a screen without a hand at it; the arrow keys take over. */
import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { charts } from "#words/charts.ts";
import { fill } from "#words/fill.ts";

const TURN_MS = 15_000;

const BY_KEY: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, PageUp: -1, PageDown: 1 };

/** Shows one of the pages. The first press of a button or an arrow key stops the turning. */
export function Pages({ pages }: { pages: readonly ComponentChildren[] }) {
  const [at, setAt] = useState(0);
  const [byHand, setByHand] = useState(false);
  const count = pages.length;
  const turn = (by: number) => setAt((page) => (page + by + count) % count);

  useEffect(() => {
    if (count < 2 || byHand) return;
    const timer = setInterval(() => turn(1), TURN_MS);
    return () => clearInterval(timer);
  }, [count, byHand]);
  useEffect(() => {
    if (count < 2) return;
    const press = (event: KeyboardEvent) => {
      const by = BY_KEY[event.key];
      if (by === undefined) return;
      // A clicker goes on to what comes after the last page; arrows go round.
      if (event.key.startsWith("Page") && (at + by < 0 || at + by >= count)) return;
      event.preventDefault();
      setByHand(true);
      turn(by);
    };
    // Before the page itself hears the key, and means something else by it.
    addEventListener("keydown", press, { capture: true });
    return () => removeEventListener("keydown", press, { capture: true });
  }, [count, at]);

  const press = (by: number) => () => {
    setByHand(true);
    turn(by);
  };
  return (
    <div class="pages">
      {pages[Math.min(at, count - 1)]}
      {count > 1 && (
        <div class="pages-turn">
          <button type="button" class="quiet" aria-label={charts.pages.back} onClick={press(-1)}>
            ◀
          </button>
          <span>{fill(charts.pages.page, { page: at + 1, pages: count })}</span>
          <button type="button" class="quiet" aria-label={charts.pages.next} onClick={press(1)}>
            ▶
          </button>
        </div>
      )}
    </div>
  );
}
