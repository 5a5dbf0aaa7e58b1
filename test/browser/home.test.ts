/** The home page as a facilitator meets it: start, run again, plan from an earlier workshop, open later, the guide. */
import { expect, it } from "vitest";
import { PHONE_HOST } from "../support/chromium.ts";
import { inBrowser } from "../support/in-browser.ts";
import { look } from "../support/look.ts";
import { Complaints } from "../support/room-pages.ts";

const { served, browser } = await inBrowser();

it("R-120 R-121 a workshop is started in one press, run again, planned from, and made today for Thursday", async () => {
  const complaints = new Complaints();
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  complaints.listen(page, "home");
  await page.goto(served.url);
  const start = page.getByRole("button", { name: "Start the workshop" });
  // Without scrolling.
  const box = await start.boundingBox();
  expect((box?.y ?? 768) + (box?.height ?? 0)).toBeLessThanOrEqual(768);
  await start.click();
  await page.waitForURL(/\/host\/[0-9A-Z]{6}$/);
  await page.goto(served.url);
  await page.getByText(/· 0 people ·/).waitFor();
  await look(page, "home-again");
  await page.getByRole("button", { name: "Run again: Icebreaker" }).click();
  await page.waitForURL(/\/host\/[0-9A-Z]{6}$/);
  await page.getByText("Icebreaker").first().waitFor();

  await page.goto(served.url);
  await page.getByRole("link", { name: "Plan from this: Icebreaker" }).first().click();
  await expect.poll(() => page.getByLabel("Title of the plan").inputValue()).toBe("Icebreaker");
  await page.getByLabel("Title of the plan").fill("Northwind");
  await page.getByText("Saved on this machine", { exact: true }).waitFor();
  await page.goto(served.url);
  await page.getByRole("link", { name: "Northwind" }).waitFor();

  await page.getByText("Title, names, groups, opening time").click();
  const later = new Date(Date.now() + 48 * 3_600_000);
  const local = new Date(later.getTime() - later.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
  await page.getByLabel("People can join from").fill(local);
  await start.click();
  await page.getByRole("button", { name: "Let people in now" }).waitFor();
  const code = new URL(page.url()).pathname.split("/")[2];
  const phone = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
  complaints.listen(phone, "phone");
  await phone.goto(`http://${PHONE_HOST}:${served.port}/j/${code}`);
  await phone.getByRole("heading", { name: /^Opens on \w+ \d+ \w+ at \d\d:\d\d$/ }).waitFor();
  await page.getByRole("button", { name: "Let people in now" }).click();
  await expect.poll(() => page.getByRole("button", { name: "Let people in now" }).count()).toBe(0);
  await phone.reload();
  await phone.getByText("You’re in").waitFor();

  await page.goto(served.url);
  await page.getByRole("link", { name: "Guide to a first workshop" }).click();
  await page.getByRole("heading", { name: "Your first workshop" }).waitFor();
  await look(page, "guide");
  complaints.none();
});
