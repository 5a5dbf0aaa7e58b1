import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { html as words } from "#words/html.ts";
import { PHONE_HOST } from "../support/chromium.ts";
import { Client, makeRoom } from "../support/client.ts";
import { inBrowser } from "../support/in-browser.ts";

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
  const open = async (javaScriptEnabled = true): Promise<Page> =>
    (await browser.newContext({ viewport: { width: 390, height: 844 }, javaScriptEnabled })).newPage();
  const room = async () => {
    const { code, keys } = await makeRoom(served.url, { agenda: AGENDA });
    const host = await Client.join(served.url, code, { role: "host", key: keys.host });
    return { host, url: `http://${PHONE_HOST}:${served.port}/j/${code}` };
  };

  it.each(["404", "html"])("says so where the script is %s, on every page, and keeps the key", async (what) => {
    // All of them at once, as each is given some seconds to start.
    await Promise.all(
      PAGES.map(async (path) => {
        const page = await open();
        await page.route("**/assets/*.js*", (route) =>
          what === "404"
            ? route.fulfill({ status: 404, body: "" })
            : route.fulfill({ contentType: "text/html", body: "<h1>Welcome to our hotel</h1>" }),
        );
        await page.goto(served.url + path);
        await page.getByText(words.title).waitFor();
        await page.getByRole("button", { name: words.reload }).click();
        await page.waitForURL((url) => url.search === "" && url.href.includes("?"));
        expect(page.url().endsWith(path.split("#")[1] ?? ""), path).toBe(true);
      }),
    );
  });

  it("says so where scripts are off", async () => {
    const page = await open(false);
    for (const path of PAGES) {
      await page.goto(served.url + path);
      // This browser hides it though its scripts are off by order of the test; read as HTML it is, not as text.
      await page.locator(".no-script", { hasText: words.noScript }).waitFor({ state: "attached" });
    }
  });

  it("says nothing of it on a page that works", async () => {
    const page = await open();
    await page.goto(served.url);
    await page.getByRole("textbox", { name: "Code" }).waitFor();
    expect(await page.locator("#stuck").isVisible()).toBe(false);
  });

  it("asks for a style sheet again under another address, until it is there", async () => {
    const { host, url } = await room();
    const page = await open();
    const asked: string[] = [];
    await page.route(/\/assets\/Answer-.*\.css/, (route) => {
      asked.push(new URL(route.request().url()).search);
      return asked.length <= 2 ? route.fulfill({ status: 503, body: "" }) : route.continue();
    });
    await page.goto(url);
    await page.getByText("You’re in. Look up.").waitFor();
    await host.command({ do: "open", step: "rank", round: 1, from: "setup" });
    await page.locator(".rank-skill").first().waitFor();
    expect(asked.slice(0, 3)).toEqual(["", "?1", "?2"]);
    const styled = await page.evaluate(() => [...document.styleSheets].some(({ href }) => href?.includes("Answer-")));
    expect(styled).toBe(true);
    await host.close();
  });

  it("asks again for the style sheets that came with the page", async () => {
    const { host, url } = await room();
    const page = await open();
    let failures = 0;
    await page.route(/\/assets\/base-.*\.css/, (route) => {
      if (failures === 2) return route.continue();
      failures += 1;
      return route.fulfill({ status: 503, body: "" });
    });
    await page.goto(url);
    await expect.poll(() => page.evaluate(() => getComputedStyle(document.body).margin)).toBe("0px");
    expect(failures).toBe(2);
    await host.close();
  });

  it("reloads once for a part that never comes, with what was typed, and then says so", async () => {
    const { host, url } = await room();
    const page = await open();
    await page.goto(url);
    await page.getByText("You’re in. Look up.").waitFor();
    await host.command({ do: "open", step: "why", round: 1, from: "setup" });
    await page.locator("textarea").fill("Half a sen");
    const asked: string[] = [];
    await page.route(/\/assets\/Answer-.*\.js/, (route) => {
      asked.push(new URL(route.request().url()).search);
      return route.fulfill({ status: 503, body: "" });
    });
    let loads = 0;
    page.on("load", () => {
      loads += 1;
    });
    await page.reload();
    await expect.poll(() => loads, { timeout: 30_000 }).toBe(2);
    await page.getByText(words.title).waitFor({ timeout: 30_000 });
    expect(asked.slice(0, 3)).toEqual(["", "?1", "?2"]);
    expect(loads).toBe(2);
    await page.unrouteAll();
    await page.getByRole("button", { name: words.reload }).click();
    await page.locator("textarea").waitFor();
    expect(await page.locator("textarea").inputValue()).toBe("Half a sen");
    await host.close();
  });
});
