import type { Page } from "playwright-core";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { html as words } from "#words/html.ts";
import { PHONE_HOST } from "../support/chromium.ts";
import { Client, makeRoom } from "../support/client.ts";
import { inBrowser } from "../support/in-browser.ts";
import { middlebox } from "../support/middlebox.ts";

const AGENDA = {
  v: 1,
  title: "Parts",
  locale: "en",
  steps: [
    {
      id: "rank",
      exercise: "rank",
      title: "Rank these",
      minutes: 2,
      settings: {},
    },
    { id: "why", exercise: "text", title: "Why", minutes: 2, settings: { question: "What would you change?" } },
  ],
};
const PHONE = { viewport: { width: 390, height: 844 } };
/** Seconds that a page has to start, and milliseconds between two tries of one that has. */
const SECONDS = 6;
const RETRY_MS = 2_000;
/** For polls that do something in the page each time. */
const SELDOM = { interval: 250 };
const PAGES = [
  "/",
  "/j/ABC234",
  "/host/ABC234#key",
  "/stage/ABC234#key",
  "/report/ABC234#key",
  "/exercises",
  "/paper/core",
  "/plan#abc",
];

const { served, browser } = await inBrowser();

describe("a page whose parts do not come", () => {
  describe("at its start", async () => {
    const page = await browser.newPage(PHONE);

    const box = await middlebox(served.port);
    afterAll(() => box.close());

    it.each(["404", "html"] as const)(
      "says so where the script is %s, on every page, and keeps the key",
      async (what) => {
        box.scripts = what;
        for (const path of PAGES) {
          await page.goto(`http://localhost:${box.port}${path}`);
          expect(await endOfPatience(page), path).toEqual({ shown: false, waits: [SECONDS * 1000] });
          await page.getByText(words.title).waitFor();
          await page.locator("#stuck button", { hasText: words.reload }).click();
          await page.waitForURL((url) => url.search === "" && url.href.includes("?"), { waitUntil: "commit" });
          expect(page.url().endsWith(path.split("#")[1] ?? ""), path).toBe(true);
        }
      },
    );

    it("says nothing of it on a page that works", async () => {
      await page.goto(served.url);
      await page.getByRole("textbox", { name: "Code" }).waitFor();
      await endOfPatience(page);
      expect(await page.locator("#stuck").isVisible()).toBe(false);
    });
  });

  it("says so where scripts are off", async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    for (const path of PAGES) {
      await page.goto(served.url + path);
      // This browser hides it though its scripts are off by order of the test; read as HTML it is, not as text.
      await page.locator(".no-script", { hasText: words.noScript }).waitFor({ state: "attached" });
    }
  });

  describe("in a room", async () => {
    const { code, keys } = await makeRoom(served.url, { agenda: AGENDA });
    const host = await Client.join(served.url, code, { role: "host", key: keys.host });
    afterAll(() => host.close());
    const url = `http://${PHONE_HOST}:${served.port}/j/${code}`;
    const page = await browser.newPage(PHONE);
    await page.clock.install();
    afterEach(() => page.unrouteAll());
    /** Refuses what has such an address, as often as it is said, and notes how it was asked for. */
    const refuse = async (address: RegExp, times = Number.POSITIVE_INFINITY): Promise<string[]> => {
      const asked: string[] = [];
      await page.route(address, (route) => {
        asked.push(new URL(route.request().url()).search);
        return asked.length <= times ? route.fulfill({ status: 503, body: "" }) : route.continue();
      });
      return asked;
    };
    /** Lets the pauses between its tries go by, until it has tried so often. */
    const tries = (asked: readonly string[], times: number) =>
      expect
        .poll(async () => {
          await page.clock.fastForward(RETRY_MS);
          return asked.length;
        }, SELDOM)
        .toBeGreaterThanOrEqual(times);

    it("asks for a style sheet again under another address, until it is there", async () => {
      const asked = await refuse(/\/assets\/Answer-.*\.css/, 2);
      await page.goto(url);
      await page.getByText("You’re in. Look up.").waitFor();
      await host.command({ do: "open", step: "rank", round: 1, from: "setup" });
      await tries(asked, 3);
      await page.locator(".rank-skill").first().waitFor();
      expect(asked.slice(0, 3)).toEqual(["", "?1", "?2"]);
      const styled = await page.evaluate(() => [...document.styleSheets].some(({ href }) => href?.includes("Answer-")));
      expect(styled).toBe(true);
    });

    it("asks again for the style sheets that came with the page", async () => {
      const asked = await refuse(/\/assets\/base-.*\.css/, 2);
      await page.goto(url);
      await tries(asked, 3);
      await page.waitForFunction(() => getComputedStyle(document.body).margin === "0px");
      expect(asked).toHaveLength(3);
    });

    it("reloads once for a part that never comes, with what was typed, and then says so", async () => {
      await page.goto(url);
      await page.locator(".rank-skill").first().waitFor();
      await host.command({ do: "open", step: "why", round: 1, from: "setup" });
      await page.locator("textarea").fill("Half a sen");
      const asked = await refuse(/\/assets\/Answer-.*\.js/);
      let loads = 0;
      page.on("load", () => {
        loads += 1;
      });
      await page.reload();
      await tries(asked, 6);
      await page.getByText(words.title).waitFor();
      expect(asked.slice(0, 6)).toEqual(["", "?1", "?2", "", "?1", "?2"]);
      expect(loads).toBe(2);
      await page.unrouteAll();
      await page.getByRole("button", { name: words.reload }).click();
      await page.locator("textarea").waitFor();
      expect(await page.locator("textarea").inputValue()).toBe("Half a sen");
    });
  });
});

/** Ends the wait after which a page says that it has not started; tells how long it would have been, and what was shown until then. */
const endOfPatience = (page: Page): Promise<{ shown: boolean; waits: unknown[] }> =>
  page.locator("#stuck").evaluate((stuck) => {
    const shown = stuck.checkVisibility({ visibilityProperty: true });
    const waits = stuck.getAnimations();
    for (const wait of waits) wait.finish();
    return { shown, waits: waits.map((wait) => wait.effect?.getTiming().delay) };
  });
