/** Before the start: what the big screen says, what the facilitator ticks, and two guests without a phone. */
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { makeRoom } from "../support/client.ts";
import { inBrowser } from "../support/in-browser.ts";
import { look } from "../support/look.ts";
import { Complaints, Facilitator } from "../support/room-pages.ts";

const { served, browser } = await inBrowser();

const step = {
  id: "words",
  exercise: "text",
  title: "In a sentence",
  minutes: 3,
  settings: { question: "What has changed?" },
};
const agenda = { v: 1, title: "Two hats", locale: "en", client: "Northwind", people: 24, steps: [step] };

it("two guests on the facilitator's laptop are two people, a reload finds each again, and closing a window loses nothing that was sent", async () => {
  const complaints = new Complaints();
  const facilitator = await Facilitator.of(browser, served.url, await makeRoom(served.url, { agenda }), complaints);
  const { page, context } = facilitator;
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
  await page.getByText("2 of 24 are in").waitFor();
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
    .getByText("2 of 3 finished")
    .or(page.getByText("of 3", { exact: true }))
    .first()
    .waitFor();
  complaints.none();
});
