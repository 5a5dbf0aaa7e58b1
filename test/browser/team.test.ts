/** Two facilitators, a screen that is let in by four digits, and a link that is withdrawn while it is in use. */
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { inBrowser } from "../support/in-browser.ts";
import { look } from "../support/look.ts";
import { Complaints, Facilitator } from "../support/room-pages.ts";

const { served, browser } = await inBrowser();

/** A page in a browser of its own. */
async function elsewhere(who: string, complaints: Complaints, viewport: { width: number; height: number }) {
  const page = await (await browser.newContext({ viewport, reducedMotion: "reduce" })).newPage();
  complaints.listen(page, who);
  return page;
}

const digitsOn = async (page: Page) => {
  await page.getByText("Type these four digits").waitFor();
  return ((await page.locator(".let-in-digits [aria-hidden]").textContent()) ?? "").trim();
};

it("R-137 R-138 R-139 a colleague and a borrowed screen take part, and a withdrawn link says so", {
  timeout: 60_000,
}, async () => {
  const complaints = new Complaints();
  const ana = await Facilitator.start(browser, served.url, complaints);
  const { page: first, code } = ana;
  await ana.context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });

  // A borrowed computer: an address that can be typed, and four digits.
  const wall = await elsewhere("wall", complaints, { width: 1920, height: 1080 });
  await wall.goto(`${served.url}/s/${code.toLowerCase()}%20`);
  const digits = await digitsOn(wall);
  expect(digits).toMatch(/^\d{4}$/);
  await look(wall, "stage-digits");
  const field = first.getByLabel("A screen is waiting: type its four digits");
  await field.fill(digits);
  await look(first, "host-knock");
  await field.press("Enter");
  await wall.getByText("Join on your phone at").waitFor();
  await wall.reload();
  await wall.getByText("Join on your phone at").waitFor();

  // A colleague's link, made and copied.
  await button(first, "Room").click();
  await first.getByLabel("Your colleagues see").fill("Ana");
  await button(first, "Save").click();
  await button(first, "Make a link for a colleague").click();
  await first.getByLabel("Name").fill("Bo");
  await first.keyboard.press("Enter");
  // It has the focus, so that one more press copies it.
  await first.locator("[aria-label='Copy link: Bo']:focus").waitFor();
  await first.keyboard.press("Enter");
  await first.getByText("Copied.").waitFor();
  const link = String(await first.evaluate("navigator.clipboard.readText()"));
  const second = await elsewhere("second", complaints, { width: 390, height: 844 });
  await second.goto(link.replace(/^http:\/\/[^/]+/, served.url));
  await second.locator("#primary", { hasText: "Start" }).waitFor();
  await first.getByText("Co-facilitator · open on 1 page now").waitFor();

  // What the colleague does stands beside the button; a press within two seconds of it is not sent.
  const big = first.locator("#primary");
  const pressed = pressesAtOnce(first, / by Bo$/);
  await second.locator("#primary[aria-disabled=false]").click();
  await pressed;
  await first.getByText("Bo moved the step on just before you pressed, so your press was not sent.").waitFor();
  await first.getByText("Bo is driving").waitFor();
  await look(first, "host-driving");
  const said = await big.textContent();
  expect(await second.locator("#primary").textContent()).toBe(said);

  // Withdrawn in use: words, and the workshop goes on.
  await button(first, "Withdraw: Bo").click();
  await first.locator("button.grave[aria-disabled=false]", { hasText: "Withdraw link" }).click();
  await second.getByText(`This link has been withdrawn, so it does not open ${code} any more.`).waitFor();
  await look(second, "host-withdrawn");
  await second.reload();
  await second.getByText("This link has been withdrawn").waitFor();

  // The same page is let in again by its digits, as a producer this time.
  await second.getByRole("link", { name: "Show four digits" }).click();
  await field.fill(await digitsOn(second));
  await first.getByLabel("Let it in as").selectOption("producer");
  await first.locator(".knock").getByLabel("Name").fill("Bo");
  await first.keyboard.press("Enter");
  await second.getByText("You look after people, the parking lot, words and the timer").waitFor();
  expect(await second.locator("#primary").count()).toBe(0);
  await look(second, "host-producer");

  // The first laptop dies; its link opens on the next machine, and says what may be.
  const own = String(await first.evaluate(`localStorage.getItem("both-hats:key:host:${code}")`));
  const next = await wall.context().newPage();
  complaints.listen(next, "next");
  await next.setViewportSize({ width: 1366, height: 768 });
  await next.goto(`${served.url}/host/${code}#${own}`);
  await next.getByText("Another page is open with this link.").waitFor();
  await first.close();
  await next.getByText("Another page is open with this link.").waitFor({ state: "detached" });
  await next.locator("#primary[aria-disabled=false]").click();
  await expect.poll(() => next.locator("#primary").textContent()).not.toBe(said);
  complaints.none();
});

/** Presses the big button as soon as it can be pressed after this was told: from within the page, because two seconds count. */
function pressesAtOnce(page: Page, told: RegExp): Promise<void> {
  return page.evaluate(
    (told) =>
      new Promise<void>((settle) => {
        const look = () => {
          const said = document.querySelector(".driving strong")?.textContent ?? "";
          const button = document.querySelector<HTMLElement>("#primary[aria-disabled=false]");
          if (!told.test(said) || !button) return;
          watch.disconnect();
          button.click();
          settle();
        };
        const watch = new MutationObserver(look);
        watch.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
        look();
      }),
    told,
  );
}
