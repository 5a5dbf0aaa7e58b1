/** Plain English on a page that is shown in the pseudo-language: words that come from neither of the language's folders. */
import type { Frame, Page } from "playwright-core";
import { expect } from "vitest";
import { misfitsIn, type Size } from "./fit.ts";

/** What is no word of a language: the product's name, addresses, protocols, files, codes, and dates, which are as in English. */
const NO_WORDS = [
  /Both Hats/g,
  /\b[\w.-]+\.(csv|json|test|ics)\b(:\d+)?\S*/g,
  /\b(https?:\/\/)?(localhost|\d+(\.\d+){3})\S*/g,
  // A protocol, as IT has to allow it.
  /\b(https?|wss?|TCP|WebSocket)\b/g,
  /\b([0-9A-Z]{4}-){6}[0-9A-Z]{4}\b/g,
  /\b[2-9A-HJKMNP-Z]{6}\b/g,
  // A code on the big screen stands in two halves.
  /^[2-9A-HJKMNP-Z]{3}$/g,
  /\b\d{1,2} (January|February|March|April|May|June|July|August|September|October|November|December) \d{4}\b/g,
];

/** Every text of a page, seen or heard, that has a word in plain letters. `typed` are texts that people entered. */
export async function plainEnglish(page: Page | Frame, typed: readonly string[] = []): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const found = [document.title];
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode())
      if (!text.parentElement?.closest("script, style, title, noscript")) found.push(text.textContent ?? "");
    for (const name of ["aria-label", "aria-description", "aria-valuetext", "alt", "title", "placeholder"])
      for (const element of document.querySelectorAll(`[${name}]`)) found.push(element.getAttribute(name) ?? "");
    return found.filter((text) => /[A-Za-z]{2}/.test(text));
  });
  return [...new Set(texts)].filter((text) => {
    const words = typed.reduce((rest, one) => rest.replaceAll(one, ""), text);
    return /[A-Za-z]{2}/.test(NO_WORDS.reduce((rest, one) => rest.replaceAll(one, ""), words));
  });
}

/** Fails, softly, on plain English. */
export async function isPseudo(page: Page | Frame, name: string, typed?: readonly string[]): Promise<void> {
  expect.soft(await plainEnglish(page, typed), `${name}: plain English`).toEqual([]);
}

/** The phones and screens that people come with. */
export const PHONES: readonly Size[] = [
  { width: 390, height: 844 },
  { width: 320, height: 568 },
];
export const SCREENS: readonly Size[] = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
];

/** Fails, softly, on plain English, and on what has no room in any of these sizes. */
export async function isPseudoAndFits(
  frame: Frame,
  name: string,
  sizes: readonly Size[],
  typed?: readonly string[],
): Promise<void> {
  await isPseudo(frame, name, typed);
  expect.soft(await misfitsIn(frame, sizes, { drawn: true }), name).toEqual([]);
}
