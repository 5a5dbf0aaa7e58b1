/** A page translator as browsers have them: it takes texts out of the page and puts elements with its own in their place. */
import type { Page } from "playwright-core";

/**
 * Plays it on every page that `page` opens from now on, also for what comes later. Texts stay as they are, so that what is
 * shown can be compared with a page that nobody translates. `ms`: how long a translation takes; 0 is at once.
 */
export async function translate(page: Page, ms: number): Promise<void> {
  await page.addInitScript((ms) => {
    const KEPT = "font, script, style, textarea, svg, [translate='no']";
    const translated = (text: Text) => {
      if (text.data.trim() === "" || text.parentElement?.closest(KEPT) !== null) return;
      const outer = document.createElement("font");
      const inner = document.createElement("font");
      outer.append(inner);
      inner.append(text.data);
      text.replaceWith(outer);
    };
    const all = () => {
      const texts: Text[] = [];
      const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walk.nextNode()) texts.push(walk.currentNode as Text);
      for (const text of texts) translated(text);
    };
    const watch = new MutationObserver(() => {
      if (ms === 0) all();
      else setTimeout(all, ms);
    });
    addEventListener("DOMContentLoaded", () => {
      watch.observe(document.body, { childList: true, characterData: true, subtree: true });
      all();
    });
  }, ms);
}

/**
 * What a page shows, without what no translator may touch: codes, running clocks, what somebody has typed. `put` is how many
 * elements a translator has put there.
 */
export async function shownBy(page: Page): Promise<{ text: string; put: number }> {
  return page.evaluate(() => {
    const put = document.querySelectorAll("font").length;
    const copy = document.getElementById("app")?.cloneNode(true);
    if (!(copy instanceof Element)) return { text: "", put };
    for (const kept of copy.querySelectorAll("[translate='no']")) kept.remove();
    return { text: copy.textContent ?? "", put };
  });
}
