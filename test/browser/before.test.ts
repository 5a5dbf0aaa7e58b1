/** Before the start: what the big screen says, what the facilitator ticks, and two guests without a phone. */
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { makeRoom } from "../support/client.ts";
import { inBrowser } from "../support/in-browser.ts";
import { look } from "../support/look.ts";
import { Complaints, Facilitator, Phone } from "../support/room-pages.ts";

const { served, browser } = await inBrowser();

const step = {
  id: "words",
  exercise: "text",
  title: "In a sentence",
  minutes: 3,
  settings: { question: "What has changed?" },
};
const agenda = { v: 1, title: "Two hats", locale: "en", client: "Northwind", people: 24, steps: [step] };

const complaints = new Complaints();
const facilitator = await Facilitator.of(browser, served.url, await makeRoom(served.url, { agenda }), complaints);
const { page, context, code } = facilitator;

it("R-143 the lobby says how it works and how many are in; ticks, the connection and one's own phone are seen to on the facilitator's page", async () => {
  // A key is kept once it has opened its page.
  await page.goto(`${served.url}/stage/${code}`);
  await page.getByText("Answer on your own, then we talk.").waitFor();
  await page.goto(`${served.url}/host/${code}`);
  const ticked = (name: string) => page.getByRole("checkbox", { name }).isChecked();
  await page.getByText("Nobody is in yet. You expect 24.").waitFor();
  await page
    .getByText(/This page is connected, and answers come back in \d+ ms: what you press shows at once/)
    .waitFor();
  await page.getByText(/Try it with your own phone/).waitFor();
  // The page that had the big screen a moment ago is no longer counted.
  await expect.poll(() => ticked("The big screen shows the code")).toBe(false);
  const [stage] = await Promise.all([
    context.waitForEvent("page"),
    page.getByRole("listitem").getByRole("link", { name: "Open the big screen" }).click(),
  ]);
  complaints.listen(stage, "stage");
  await stage.getByText("Totals go into a report for Northwind.").waitFor();
  await page.getByText("1 big screen is open now.").waitFor();
  expect(await ticked("The big screen shows the code")).toBe(true);
  // What was done is folded, and the next one is unfolded.
  await page.getByText(/Extend your desktop instead of mirroring it/).waitFor();
  await page.getByRole("checkbox", { name: "Nobody can see this page" }).check();
  await page.getByRole("button", { name: "Show the code for my phone" }).waitFor();
  await stage.keyboard.press("PageDown");
  await expect.poll(() => ticked("The clicker works")).toBe(true);
  await page.reload();
  await page.getByText("3 of 7 done").waitFor();
  const phone = await Phone.join(browser, "Ada", served.port, code, complaints);
  await phone.sees("You’re in");
  await page.getByText("A phone is in, so people can join by this address.").waitFor();
  await stage.getByText("1 of 24 is in").waitFor();
  await look(page, "host-before");
  expect(await page.evaluate("document.documentElement.scrollHeight - innerHeight")).toBeLessThanOrEqual(0);
  complaints.none();
});

it("R-142 two guests on the facilitator's laptop are two people, a reload finds each again, and closing a window loses nothing that was sent", async () => {
  const guest = async (): Promise<Page> => {
    const [window] = await Promise.all([
      context.waitForEvent("page"),
      page.getByRole("link", { name: "Answer for a guest" }).click(),
    ]);
    complaints.listen(window, "guest");
    await window.getByText("You’re in").waitFor();
    return window;
  };
  const [ana, ben] = [await guest(), await guest()];
  // With the phone from before.
  await page.getByText("3 of 24 are in").waitFor();
  await ana.reload();
  await ana.getByText("You’re in").waitFor();
  await look(ana, "guest");
  await facilitator.primary("Start");
  await facilitator.primary("Open");
  const says = async (window: Page, text: string) => {
    await window.getByLabel("Your answer").fill(text);
    await window.getByRole("button", { name: "Send", exact: true }).click();
    await window.locator(".standing.saved").waitFor();
  };
  await says(ana, "Less shouting");
  await says(ben, "More asking");
  await ana.close();
  // The next guest at the same window is somebody else again.
  await ben.getByRole("button", { name: "Next guest" }).click();
  await ben.getByRole("button", { name: "Begin with the next guest" }).click();
  await expect.poll(() => ben.getByLabel("Your answer").inputValue()).toBe("");
  await page
    .getByText("2 of 4 finished")
    .or(page.getByText("of 4", { exact: true }))
    .first()
    .waitFor();
  complaints.none();
});
