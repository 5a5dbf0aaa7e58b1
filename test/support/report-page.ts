/** The report as its readers open it. */
import type { Page } from "playwright-core";
import type { RoomMade } from "../../shared/protocol/http.ts";

/** Opens the facilitator's report, in a browser that then has the host's key of the room. */
export async function openAsFacilitator(page: Page, url: string, { code, keys }: RoomMade): Promise<void> {
  await page.goto(`${url}/report/${code}`);
  await page.evaluate(([name, key]) => localStorage.setItem(name, key), [
    `both-hats:key:host:${code}`,
    keys.host,
  ] as const);
  await page.reload();
  await page.locator("main.report h1").waitFor();
}
