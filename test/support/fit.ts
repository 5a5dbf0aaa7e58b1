/** Whether a page fits its screen: nothing to scroll sideways, no word cut off or sticking out of its box. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Frame, Page } from "playwright-core";
import { expect } from "vitest";

/** A screen in CSS pixels; `text`: how large its text is, in percent. */
export interface Size {
  width: number;
  height: number;
  text?: number;
}

/** What does not fit in the page as it is now, each with where it is. */
export function misfits(page: Page | Frame): Promise<string[]> {
  return page.evaluate(lookAround);
}

/** Sets the size of a frame. */
export function resize(frame: Frame, { width, height }: Size): Promise<void> {
  const size = { width: `${width}px`, height: `${height}px`, transform: "none" };
  return frame.evaluate((size) => void Object.assign((window.frameElement as HTMLElement).style, size), size);
}

/** `unfolded`: what is folded is looked at too. `drawn`: the page sets itself anew by script once it is drawn in another size. */
interface How {
  unfolded?: true;
  drawn?: boolean;
}

/** What does not fit in a frame, in any of these sizes. They are looked at in one go, so that none of them has to be drawn. */
export function misfitsIn(frame: Frame, sizes: readonly Size[], how: How = {}): Promise<string[]> {
  return frame.evaluate(`(${lookInEach})(${lookAround}, ${JSON.stringify(sizes)}, ${JSON.stringify(how)})`);
}

/** Runs in the page. */
async function lookInEach(look: () => string[], sizes: readonly Size[], { unfolded, drawn }: How): Promise<string[]> {
  const draw = async () => {
    for (let left = 2; left > 0; left -= 1) await new Promise(requestAnimationFrame);
    // Large screens have faces of their own.
    await document.fonts.ready;
  };
  const folded = unfolded ? [...document.querySelectorAll("details:not([open])")] : [];
  for (const one of folded) one.toggleAttribute("open", true);
  // Some of what is folded is fetched once somebody wants to see it.
  const fetching = "details.reads[open] > p:empty, details.result[open]:not(:has(> :not(summary, .soft)))";
  do await draw();
  while (document.querySelector(fetching));
  const found: string[] = [];
  for (const { width, height, text = 100 } of sizes) {
    const size = { width: `${width}px`, height: `${height}px`, transform: "none" };
    Object.assign((window.frameElement as HTMLElement).style, size);
    document.documentElement.style.fontSize = `${text}%`;
    if (drawn) await draw();
    found.push(...look().map((fault) => `${width} × ${height}, text ${text} %: ${fault}`));
  }
  for (const one of folded) one.toggleAttribute("open", false);
  document.documentElement.style.fontSize = "";
  return found;
}

/** Runs in the page. */
function lookAround(): string[] {
  const width = document.documentElement.clientWidth;
  const found = new Set<string>();
  const name = (element: Element) =>
    `${element.tagName.toLowerCase()}${[...element.classList].map((one) => `.${one}`).join("")}`;
  const wide = document.scrollingElement?.scrollWidth ?? 0;
  if (wide > width) {
    const over = [...document.body.querySelectorAll(":not(.unseen *)")].filter(
      (one) => one.getBoundingClientRect().right > width,
    );
    found.add(`the page is ${wide} wide on ${width}: ${over.slice(-3).map(name).join(", ")}`);
  }
  // Many texts stand in the same boxes, and each box is asked once.
  const known = new Map<
    Element,
    { rect: DOMRect; clipsX: boolean; clipsY: boolean; scrolls: boolean; edged: boolean } | null
  >();
  const look = (box: Element) => {
    const style = getComputedStyle(box);
    if (style.display === "inline" || style.display === "contents" || box instanceof SVGElement) return null;
    return {
      rect: box.getBoundingClientRect(),
      clipsX: style.overflowX !== "visible",
      clipsY: style.overflowY === "hidden",
      scrolls: style.overflowY === "auto" || style.overflowY === "scroll",
      edged: style.borderLeftStyle !== "none" || style.backgroundColor !== "rgba(0, 0, 0, 0)",
    };
  };
  const boxOf = (box: Element) => {
    const before = known.get(box);
    if (before !== undefined) return before;
    const looked = look(box);
    known.set(box, looked);
    return looked;
  };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const element = text.parentElement;
    // What only a screen reader hears has no place; what is folded has none yet.
    if (!element || text.textContent?.trim() === "" || element.closest(".unseen, script, style, option")) continue;
    if (!element.checkVisibility()) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    // A picture's text can be squeezed, and only the element itself knows.
    const { left, right, top, bottom } = (element instanceof SVGElement ? element : range).getBoundingClientRect();
    const say = (what: string) => found.add(`${what}: “${text.textContent?.trim().slice(0, 40)}” in ${name(element)}`);
    // A text in one line breaks no word; a longer word has to be broken somewhere.
    const word = /(?<![\p{L}\d])[\p{L}\d]{2,14}(?![\p{L}\d])/gu;
    const words = range.getClientRects().length > 1 ? text.textContent?.matchAll(word) : undefined;
    for (const word of words ?? []) {
      range.setStart(text, word.index);
      range.setEnd(text, word.index + word[0].length);
      const [first, ...more] = range.getClientRects();
      if (first && more.some((line) => line.top >= first.bottom)) say(`breaks “${word[0]}”`);
    }
    if (right > width + 1 || left < -1) say("outside the screen");
    // What lies below the fold of a box that scrolls is not cut off by what is around that box.
    let folded = false;
    for (let box: Element | null = element; box && box !== document.body; box = box.parentElement) {
      const looked = boxOf(box);
      if (!looked) continue;
      const { rect, clipsX, clipsY, scrolls, edged } = looked;
      folded ||= scrolls;
      const sideways = right > rect.right + 1 || left < rect.left - 1;
      if (sideways && clipsX) say(`cut off by ${name(box)}`);
      else if (sideways && edged) say(`sticks out of ${name(box)}`);
      if (!folded && clipsY && (bottom > rect.bottom + 1 || top < rect.top - 1)) say(`cut off by ${name(box)}`);
    }
  }
  return [...found];
}

/** Text as large as some people have set it: twice the usual. */
export async function enlarge(page: Page | Frame, percent: 100 | 200): Promise<void> {
  await page.evaluate((size) => {
    document.documentElement.style.fontSize = `${size}%`;
  }, percent);
}

/** Fails, softly, on what does not fit. */
export async function fits(page: Page | Frame, name: string, picture: () => Promise<Buffer>): Promise<void> {
  expect.soft(await misfits(page), name).toEqual([]);
  await keepPicture(name, picture);
}

/** Keeps a picture where they are wanted: `SCREENSHOTS` names the folder. */
export async function keepPicture(name: string, picture: () => Promise<Buffer>): Promise<void> {
  const folder = process.env.SCREENSHOTS;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name.replaceAll(/[^\w%]+/g, "-")}.png`), await picture());
}
