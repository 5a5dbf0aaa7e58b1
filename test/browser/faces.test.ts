/** The two faces of the pages on large screens, as a browser loads them. */
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { PHONE_HOST } from "../support/chromium.ts";
import { makeRoom } from "../support/client.ts";
import { inBrowser } from "../support/in-browser.ts";
import { Complaints } from "../support/room-pages.ts";

const { served, browser } = await inBrowser();
const room = await makeRoom(served.url, { agenda: "icebreaker" });
const { code } = room;

/** A page, with the font files that it asks for, without those of screens inside it. */
async function open(width: number, address: string): Promise<{ page: Page; asked: string[] }> {
  const page = await browser.newPage({ viewport: { width, height: 768 }, reducedMotion: "reduce" });
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.resourceType() === "font" && request.frame() === page.mainFrame())
      asked.push(new URL(request.url()).pathname);
  });
  await page.goto(address);
  await page.locator("#app > *").first().waitFor();
  return { page, asked };
}

/** What stands in the page's own faces, by family. */
const loaded = (page: Page) =>
  page.evaluate(async () => {
    const faces = await document.fonts.ready;
    const own = [...faces].filter(({ family, status }) => status === "loaded" && !family.includes("Before"));
    return [...new Set(own.map(({ family }) => family))].sort();
  });

it.each([
  ["stage", `/stage/${code}#${room.keys.stage}`],
  ["host", `/host/${code}#${room.keys.host}`],
  ["home", "/"],
  ["plan", "/plan?from=core"],
  ["report", `/report/${code}#${room.keys.report}`],
  ["paper", "/paper/icebreaker?sheet=run"],
  ["guide", "/guide"],
  ["catalogue", "/exercises"],
])("R-147 both stand, each fetched once, from this server alone: %s", async (who, path) => {
  const complaints = new Complaints();
  const { page, asked } = await open(1366, `${served.url}${path}`);
  complaints.listen(page, who);
  await expect.poll(() => loaded(page)).toEqual(["Figtree", "Newsreader"]);
  const family = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).fontFamily.split(",")[0]);
  expect(await family("body")).toBe("Figtree");
  expect(await family("h1")).toBe("Newsreader");
  expect(asked.map((file) => file.replace(/-[\w-]{8}\.woff2$/, "")).sort()).toEqual([
    "/assets/figtree-latin",
    "/assets/newsreader-latin",
  ]);
  complaints.none();
  await page.close();
});

it.each([
  ["in a workshop", 390, `/j/${code}`],
  ["in a workshop, by a laptop", 1366, `/j/${code}`],
  ["who types the code at home", 390, "/"],
])("R-147 a phone loads none: %s", async (_, width, path) => {
  const { page, asked } = await open(width, `http://${PHONE_HOST}:${served.port}${path}`);
  await page.waitForLoadState("networkidle");
  expect(await loaded(page)).toEqual([]);
  expect(asked).toEqual([]);
  await page.close();
});
