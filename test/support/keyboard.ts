/** A page used by keyboard alone. */
import type { Page } from "playwright-core";

/** Elements that a page may have between two that somebody wants to reach. */
const MOST_TABS = 250;

/** What the element with the focus is called, as a screen reader would say it. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement)) return "";
    const label = "labels" in element && element.labels instanceof NodeList ? element.labels[0] : undefined;
    const name = element.getAttribute("aria-label") ?? label?.textContent ?? element.textContent;
    return (name ?? "").replace(/\s+/g, " ").trim();
  });
}

/** Presses Tab until the focus is on an element of that name; fails where there is none that way. */
export async function tabTo(page: Page, name: string | RegExp, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  const passed: string[] = [];
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    await page.keyboard.press(key);
    const here = await focused(page);
    if (typeof name === "string" ? here === name : name.test(here)) return;
    passed.push(here);
  }
  throw new Error(`No ${name} within ${MOST_TABS} presses of ${key}: ${[...new Set(passed)].join(" | ")}`);
}

/** Goes to a button or link and presses it. */
export async function press(page: Page, name: string | RegExp, key?: "Tab" | "Shift+Tab"): Promise<void> {
  await tabTo(page, name, key);
  await page.keyboard.press("Enter");
}

/** Goes to a field and writes into it, in place of what it has. */
export async function write(page: Page, name: string | RegExp, text: string, key?: "Tab" | "Shift+Tab"): Promise<void> {
  await tabTo(page, name, key);
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.insertText(text);
}

/** Writes into the empty field to which the page moves the focus by itself. */
export async function writeIntoNew(page: Page, text: string): Promise<void> {
  await page.waitForFunction(() => {
    const element = document.activeElement;
    return (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) && element.value === "";
  });
  await page.keyboard.insertText(text);
}
