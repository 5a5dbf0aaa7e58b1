/** The report as its readers open it. */
import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { RoomMade } from "../../shared/protocol/http.ts";

/** Opens the facilitator's report, in a browser that has the host's key of the room. */
export async function openAsFacilitator(page: Page, url: string, { code, keys }: RoomMade): Promise<void> {
  // Before the page's own code: it looks for keys as soon as it is loaded.
  await page.addInitScript(([name, key]) => localStorage.setItem(name, key), [
    `both-hats:key:host:${code}`,
    keys.host,
  ] as const);
  await page.goto(`${url}/report/${code}`);
  await page.locator("main.report h1").waitFor();
}

/** Whatever is on the page, it does not scroll sideways on a phone; afterwards it is as wide as it was. */
export async function keepsToPhones(page: Page): Promise<void> {
  const before = page.viewportSize();
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 568 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect.soft(wide, `${width} pixels`).toBeLessThanOrEqual(width);
  }
  if (before) await page.setViewportSize(before);
}
