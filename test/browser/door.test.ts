import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch, PHONE_HOST } from "../support/chromium.ts";
import { makeRoom } from "../support/client.ts";
import { look } from "../support/look.ts";
import { Complaints } from "../support/room-pages.ts";
import { type Served, serve } from "../support/server.ts";

const SMALL = { width: 320, height: 568 };
const IN = "You’re in. Look up.";

describe("the door", () => {
  let served: Served;
  let browser: Browser;
  beforeAll(async () => {
    served = await serve();
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
  });

  const complaints = new Complaints();
  const phone = async (prepare?: (context: BrowserContext) => Promise<unknown>): Promise<Page> => {
    const context = await browser.newContext({ viewport: SMALL, reducedMotion: "reduce" });
    await prepare?.(context);
    const page = await context.newPage();
    complaints.listen(page, "phone");
    return page;
  };
  const at = (path: string) => `http://${PHONE_HOST}:${served.port}${path}`;
  /** Calls about rooms, as the page makes them. */
  const lookUps = (page: Page): string[] => {
    const asked: string[] = [];
    page.on("request", (request) => {
      if (request.url().includes("/api/rooms/")) asked.push(new URL(request.url()).pathname);
    });
    return asked;
  };
  const fits = async (page: Page) =>
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(SMALL.width);

  it("opens by any spelling of its address, and a wrong one is explained without asking the server", async () => {
    const { code, keys } = await makeRoom(served.url, { agenda: "icebreaker" });
    const hyphened = `${code.slice(0, 3)}-${code.slice(3)}`;
    const page = await phone();
    for (const path of [
      `/j/${code}/`,
      `/J/${code}`,
      `/${code}`,
      `/j/${code}.`,
      `/j/${hyphened}`,
      `/j/${code.toLowerCase()}%20`,
    ]) {
      await page.goto(at(path));
      await page.getByText(IN).waitFor();
    }
    const asked = lookUps(page);
    await page.goto(at("/j/O0I1L2"));
    await page.getByText("No code has O, 0, I, 1, L. Codes leave out").waitFor();
    await fits(page);
    await look(page, "phone-code-mistyped");

    const field = page.getByRole("textbox", { name: "Room code" });
    await field.fill("ABC23");
    await page.getByRole("button", { name: "Join", exact: true }).click();
    await page.getByText("A code has six characters; this has 5.").waitFor();
    expect(asked).toEqual([]);
    for (const typed of [
      `https://elsewhere.example/j/${code}`,
      code.replace(/[!-~]/g, (one) => String.fromCodePoint((one.codePointAt(0) ?? 0) + 0xfee0)),
    ]) {
      await page.goto(at("/j"));
      await field.fill(typed);
      await page.getByRole("button", { name: "Join", exact: true }).click();
      await page.getByText(IN).waitFor();
    }

    // A host link opens the host's page; its key is in no request and in no address.
    const urls: string[] = [];
    page.on("request", (request) => urls.push(request.url()));
    await page.goto(at("/"));
    await page
      .getByRole("textbox", { name: "Room code" })
      .fill(`http://${PHONE_HOST}:${served.port}/host/${code}#${keys.host}`);
    await page.getByRole("button", { name: "Join", exact: true }).click();
    await page.locator("#primary").waitFor();
    expect(page.url()).toBe(at(`/host/${code}`));
    expect(urls.some((url) => new URL(url).pathname.includes(keys.host) || url.includes(`?${keys.host}`))).toBe(false);
    complaints.none();
  });
});
