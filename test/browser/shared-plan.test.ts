/** a plan under a private link, in two browsers at once; and the plans of one's own machine in any of its browsers. */
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { PHONE_HOST } from "../support/chromium.ts";
import { inBrowser } from "../support/in-browser.ts";

const { served, browser } = await inBrowser();
const anywhere = `http://${PHONE_HOST}:${served.port}`;

/** A browser of its own, at an address. As narrow as a phone it shows no preview, which has no part in this and takes longest to load. */
async function open(address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  await page.goto(address);
  return page;
}
const title = (page: Page) => page.getByLabel("Title of the plan");
const saved = (page: Page, where: string) => page.getByText(where, { exact: true }).waitFor();

it("R-114 two who have the link change a plan at once: what differs comes together, and the same field is asked about", async () => {
  const ana = await open(`${anywhere}/plan?from=icebreaker`);
  await title(ana).fill("Northwind");
  await saved(ana, "Saved in this browser");
  await ana.getByRole("button", { name: "Share", exact: true }).click();
  await ana.getByRole("button", { name: "Keep on the server" }).click();
  const link = await ana.getByLabel("Private link").inputValue();
  await ana.getByRole("button", { name: "Close" }).click();
  await saved(ana, "Saved on the server");

  const ben = await open(link);
  await expect.poll(() => title(ben).inputValue()).toBe("Northwind");
  // A projector shows address bars.
  expect(ben.url()).not.toContain(link.split(":").at(-1));
  await ben.reload();
  await title(ben).fill("Northwind, Ben");
  await saved(ben, "Saved on the server");
  await expect.poll(() => title(ana).inputValue()).toBe("Northwind, Ben");

  // Ana's page is in the background of nothing: both type before either hears of the other.
  await Promise.all([title(ana).fill("Ana’s day"), title(ben).fill("Ben’s day")]);
  const asked = await Promise.race(
    [ana, ben].map((page) =>
      page
        .getByText("You wrote")
        .waitFor()
        .then(() => page),
    ),
  );
  const other = asked === ana ? "Ben’s day" : "Ana’s day";
  await asked.getByRole("button", { name: "Take theirs: The plan: title" }).click();
  await expect.poll(() => title(asked).inputValue()).toBe(other);
  await saved(asked, "Saved on the server");
  await ana.getByRole("button", { name: "Share", exact: true }).click();
  await ana.getByRole("button", { name: "Delete on the server" }).click();
  await ana.getByRole("button", { name: "Delete it there" }).click();
  await ana.getByText("Deleted on the server.").waitFor();
  await (await open(link)).getByRole("heading", { name: "This plan is not in this browser" }).waitFor();
});

it("R-116 on one's own machine plans are kept by its server, and are there in another browser and after a reload", async () => {
  const here = await open(`${served.url}/plan?from=icebreaker`);
  await title(here).fill("On this laptop");
  await saved(here, "Saved on this machine");
  await here.reload();
  await expect.poll(() => title(here).inputValue()).toBe("On this laptop");
  const there = await open(`${served.url}/plan`);
  await there.getByRole("link", { name: "On this laptop" }).click();
  await expect.poll(() => title(there).inputValue()).toBe("On this laptop");
  // Shared, it has another name there: what is typed from then on is kept under that.
  await here.getByRole("button", { name: "Share", exact: true }).click();
  await here.getByRole("button", { name: "Keep on the server" }).click();
  await here.getByLabel("Private link").waitFor();
  await here.getByRole("button", { name: "Close", exact: true }).click();
  const [kept] = await Promise.all([
    here.waitForResponse((response) => response.request().method() === "PUT"),
    title(here).fill("Shared from this laptop"),
  ]);
  expect(kept.status()).toBe(200);
  await saved(here, "Saved on this machine");
  // Under another address it is somebody else's browser, and sees nothing of it.
  const away = await open(`${anywhere}/plan`);
  await away.getByRole("heading", { name: "Your plans" }).waitFor();
  expect(await away.getByRole("link", { name: "Shared from this laptop" }).count()).toBe(0);
});
