/** What people read while something goes wrong: the host on a real page, the operator in the terminal. */
import type { Browser, Page } from "playwright-core";

/** The host's page, and every line of text that came to stand on it. */
export class HostPage {
  readonly #page: Page;

  private constructor(page: Page) {
    this.#page = page;
  }

  static async open(browser: Browser, url: string, code: string, key: string): Promise<HostPage> {
    const page = await browser.newPage();
    await page.addInitScript(() => {
      const seen = new Set<string>();
      const look = () => {
        // biome-ignore lint/performance/useDomNodeTextContent: only what is shown, line by line
        for (const line of document.body.innerText.split("\n")) seen.add(line.trim());
      };
      Object.assign(window, { linesSeen: () => [...seen] });
      addEventListener("DOMContentLoaded", () => {
        new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
      });
    });
    await page.goto(`${url}/host/${code}#${key}`);
    await page.locator("#primary").waitFor();
    return new HostPage(page);
  }

  /** The lines that stood on the page so far. */
  async lines(): Promise<string[]> {
    return this.#page.evaluate("linesSeen()");
  }

  async close(): Promise<void> {
    await this.#page.close();
  }
}

/** Lines of `after` that `before` has not, each once, whatever numbers stand in them. */
export function newLines(before: readonly string[], after: readonly string[]): string[] {
  const known = new Set(before.map(withoutNumbers));
  return after.filter((line) => {
    const shape = withoutNumbers(line);
    // "35 new" tells of the vote, and of nothing else.
    if (!/\p{L}{2}/u.test(shape) || /^0 \p{L}+$/u.test(shape) || known.has(shape)) return false;
    known.add(shape);
    return true;
  });
}

const withoutNumbers = (line: string) => line.trim().replaceAll(/[\d:.,]+/g, "0");
