/**
 * What an eye and a thumb do on a page, each in one message to it: the page itself waits, looks and presses. Of Playwright's, a
 * click is about ten messages, and a wait asks again and again.
 */
import type { Frame, Page } from "playwright-core";

/** What something says: exactly this, or what fits a pattern. */
export type Says = string | RegExp;

type Place = Page | Frame;

/** Where several brothers and sisters fit a selector: the one at this place, counted from 0. */
export const nth = (selector: string, place: number): string => `:nth-child(${place + 1} of ${selector})`;

/** Waits until something that says so can be seen, and tells what it says. */
export async function see(page: Place, selector: string, says: Says = /^/): Promise<string> {
  return (await act(page, { does: "see", selector, says })).said;
}

/**
 * Waits until something that says so can be pressed, scrolls there where a thumb would have to, and presses it. What lies above
 * it, or switches it off, has to go first.
 */
export async function tap(page: Place, selector: string, says: Says = /^/): Promise<void> {
  if (!("touchscreen" in page) || !touched.has(page)) return void (await act(page, { does: "press", selector, says }));
  const { x, y } = await act(page, { does: "aim", selector, says });
  await page.touchscreen.tap(x, y);
}

/** Moves a slider's thumb to the stop at this place, counted from the left, and lets it go there. */
export async function slide(page: Place, selector: string, stop: number): Promise<void> {
  await act(page, { does: "slide", selector, says: /^/, stop: String(stop) });
}

const touched = new WeakSet<Page>();

/** From now on taps on this page are touches as the browser itself takes them: several messages each. */
export const touchForReal = (page: Page): void => void touched.add(page);

interface Act {
  does: "see" | "aim" | "press" | "slide";
  selector: string;
  says: Says;
  stop?: string;
}

const act = (page: Place, wanted: Act) => page.evaluate(inPage, { ...wanted, seconds: 30 });

/** Runs in the page, so all that it needs is inside. */
async function inPage({ does, selector, says, stop = "", seconds }: Act & { seconds: number }) {
  const saidBy = (one: Element) => (one.textContent ?? "").replace(/\s+/g, " ").trim();
  const isMeant = (one: Element) =>
    (typeof says === "string" ? saidBy(one) === says : says.test(saidBy(one))) &&
    one.checkVisibility({ visibilityProperty: true });
  const middleOf = (one: Element) => {
    const { x, y, width, height } = one.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  };
  const isHit = (one: Element) => {
    const { x, y } = middleOf(one);
    return one.contains(document.elementFromPoint(x, y));
  };
  /** What is meant; else what keeps it. */
  const find = (): HTMLElement | string => {
    const one = [...document.querySelectorAll<HTMLElement>(selector)].find(isMeant);
    if (!one) return "is not to be seen";
    if (does === "see") return one;
    if (one.closest(":disabled, [aria-disabled='true']")) return "cannot be pressed";
    if (!isHit(one)) one.scrollIntoView({ block: "center", behavior: "instant" });
    // Of a frame that is cut off by what is around it, only the page around it has been scrolled.
    if (!isHit(one)) scrollBy({ top: middleOf(one).y - innerHeight / 2, behavior: "instant" });
    return isHit(one) ? one : "lies below something else";
  };
  /** The page changes, or a style sheet has come that changes it. */
  const change = () =>
    new Promise<void>((changed) => {
      const watch = new MutationObserver(done);
      const timer = setTimeout(done, 200);
      function done() {
        watch.disconnect();
        clearTimeout(timer);
        changed();
      }
      watch.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    });
  const end = performance.now() + seconds * 1000;
  let found = find();
  for (; typeof found === "string"; found = find()) {
    if (performance.now() > end) throw new Error(`${selector} “${says}” ${found} after ${seconds} s`);
    await change();
  }
  const told = { said: saidBy(found), ...middleOf(found) };
  if (does === "press" || does === "slide") found.focus({ preventScroll: true });
  if (does === "press") found.click();
  if (does === "slide" && found instanceof HTMLInputElement) {
    found.value = stop;
    if (found.value !== stop) throw new Error(`${selector} has no stop ${stop}`);
    for (const event of ["input", "change"]) found.dispatchEvent(new Event(event, { bubbles: true }));
  }
  return told;
}
