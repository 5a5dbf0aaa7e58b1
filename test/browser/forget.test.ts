/** R-82 in real browsers: two phones, a host and a stage; one phone deletes what it said, and it is gone for all of them. */
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { Client, makeRoom } from "../support/client.ts";
import { inBrowser } from "../support/in-browser.ts";
import { look } from "../support/look.ts";
import { Complaints, Phone } from "../support/room-pages.ts";
import { screen } from "../support/screen.ts";

const AGENDA = {
  v: 1,
  title: "Own words",
  locale: "en",
  steps: [
    { id: "text", exercise: "text", title: "In a sentence", minutes: 3, settings: { question: "What has changed?" } },
    { id: "more", exercise: "text", title: "Once more", minutes: 3, settings: { question: "And since?" } },
    {
      id: "pick",
      exercise: "choice",
      title: "Which?",
      minutes: 3,
      settings: { question: "Which?", options: ["tea", "coffee"] },
    },
    { id: "plan", exercise: "commit", title: "My plan", minutes: 7, settings: { short: true } },
  ],
};

const { served, browser } = await inBrowser();

// One rehearsal for all of it: its screens, two phones, and a host of the wire who moves it on.
const complaints = new Complaints();
const made = await makeRoom(served.url, { agenda: AGENDA, rehearsal: true });
const venue = await browser.newContext({ reducedMotion: "reduce" });
const hostPage = await screen(venue, served.url, made, "host", { width: 1280, height: 800 }, complaints);
const stage = await screen(venue, served.url, made, "stage", { width: 1280, height: 720 }, complaints);
const host = await Client.join(served.url, made.code, { role: "host", key: made.keys.host });
const join = async (name: string) => {
  const phone = await Phone.join(browser, name, served.port, made.code, complaints);
  await phone.enter();
  await phone.sees("You’re in");
  return phone;
};
const [ada, ben] = [await join("Ada"), await join("Ben")];

const write = async ({ page }: Phone, text: string) => {
  await page.getByLabel("Your answer").fill(text);
  await page.getByRole("button", { name: "Send" }).click();
  await page.locator(".standing.saved").waitFor();
};

const plan = async ({ page }: Phone, thenDo: string) => {
  await page.getByLabel("If …", { exact: true }).fill("a deadline slips");
  await page.getByLabel("… then I will …").fill(thenDo);
  await page.getByRole("button", { name: "2 weeks" }).click();
  await page.locator(".plan-more summary").click();
  await page.getByText("The wall").first().click();
  await page.getByRole("button", { name: "Save my commitment" }).click();
  await page.locator(".standing.saved").waitFor();
};

/** The field for one's own words has these. */
const shows = (page: Page, text: string) => expect.poll(() => page.getByLabel("Your answer").inputValue()).toBe(text);

/** Opens what the room holds of somebody, by keyboard alone. */
const openHeld = async (page: Page) => {
  const button = page.getByRole("button", { name: "My results" });
  if ((await button.count()) > 0) {
    await button.focus();
    await page.keyboard.press("Enter");
  }
  await page.getByText("What this workshop keeps about you").focus();
  await page.keyboard.press("Enter");
  await page.getByText("Only you see this.").waitFor();
};

/** Presses a button and then its answer, by keyboard: a grave one takes a moment to wake. */
const confirm = async (page: Page, name: string, yes: string) => {
  await page.getByRole("button", { name, exact: true }).focus();
  await page.keyboard.press("Enter");
  const answer = page.locator("button[aria-disabled=false]", { hasText: new RegExp(`^${yes}$`) });
  await answer.focus();
  await page.keyboard.press("Enter");
};

const narrow = async (page: Page, name: string) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await look(page, name);
  expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth"), `${name} scrolls sideways`).toBe(
    true,
  );
  await page.setViewportSize({ width: 390, height: 844 });
};

it("R-82 a card is taken off the wall beside one's own card, and the other tab follows", async () => {
  await host.command({ do: "open", step: "plan", round: 1, from: "setup" });
  await plan(ada, "ask Ada first");
  await plan(ben, "ask Ben first");
  await host.command({ do: "close", step: "plan" });
  await host.command({ do: "reveal", step: "plan" });
  await stage.getByText("ask Ada first").first().waitFor();
  const tab = await ada.secondTab(complaints);
  await tab.getByText("ask Ada first").first().waitFor();
  await ada.page.getByRole("button", { name: "Take my commitment off the wall" }).click();
  await look(ada.page, "forget-card");
  await narrow(ada.page, "forget-card-320");
  await ada.page.keyboard.press("Escape");
  await confirm(ada.page, "Take my commitment off the wall", "Take it off");
  for (const page of [stage, ada.page, tab])
    await page.getByText("ask Ada first").first().waitFor({ state: "detached" });
  await stage.getByText("ask Ben first").first().waitFor();
  await look(stage, "forget-wall");
  await tab.close();
  complaints.none();
});

it("R-82 an answer that is deleted is gone from the stage, the host's page and the other phone", async () => {
  await host.command({ do: "open", step: "text", round: 1, from: "setup" });
  await write(ada, "only Ada wrote this");
  await write(ben, "and this is Ben's");
  await host.command({ do: "close", step: "text" });
  await host.command({ do: "reveal", step: "text" });
  const seen = [stage, hostPage, ben.page];
  await ben.page.getByText("Show the result here").click();
  for (const page of seen) await page.getByText("only Ada wrote this").first().waitFor();

  await openHeld(ada.page);
  await ada.page.getByRole("heading", { name: "In a sentence" }).waitFor();
  await look(ada.page, "forget-held");
  await narrow(ada.page, "forget-held-320");
  await ada.page.getByRole("button", { name: "Delete my answer: In a sentence" }).focus();
  await ada.page.keyboard.press("Enter");
  await ada.page.getByText("people may notice that it is gone").waitFor();
  await look(ada.page, "forget-asked");
  await narrow(ada.page, "forget-asked-320");
  await ada.page.keyboard.press("Escape");
  await confirm(ada.page, "Delete my answer: In a sentence", "Delete it");
  await ada.page.getByText("Deleted.", { exact: true }).waitFor();
  // Its button has gone, so that the focus goes where it says so.
  await ada.page.waitForFunction(() => document.activeElement?.textContent === "Deleted.");
  await look(ada.page, "forget-done");
  for (const page of seen) {
    await page.getByText("only Ada wrote this").first().waitFor({ state: "detached" });
    await page.getByText("and this is Ben's").first().waitFor();
  }
  await look(stage, "forget-stage");
  await look(hostPage, "forget-host");
  complaints.none();
});

it("R-82 what is typed in any tab goes with it, also while the vote is open, and one may answer anew", async () => {
  await host.command({ do: "open", step: "more", round: 1, from: "setup" });
  await write(ada, "first thoughts");
  const tab = await ada.secondTab(complaints);
  await shows(tab, "first thoughts");
  // Too long to be sent.
  await ada.page.getByLabel("Your answer").fill("more thoughts ".repeat(50));
  await openHeld(tab);
  await confirm(tab, "Delete my answer: Once more", "Delete it");
  for (const page of [tab, ada.page]) await shows(page, "");
  await ada.page.reload();
  await shows(ada.page, "");
  await write(ada, "second thoughts");
  await shows(tab, "second thoughts");
  await tab.close();
  complaints.none();
});

it("R-82 everything can be deleted after the end", async () => {
  await host.command({ do: "open", step: "pick", round: 1, from: "setup" });
  await ada.page.getByText("tea", { exact: true }).click();
  await ada.page.locator(".standing.saved").waitFor();
  await host.command({ do: "end" });
  await ada.sees("Thank you");
  await openHeld(ada.page);
  await ada.page.getByText("tea").first().waitFor();
  await look(ada.page, "forget-ended");
  await confirm(ada.page, "Delete everything of mine", "Delete everything");
  await ada.sees("Only your place in the workshop");
  await narrow(ada.page, "forget-nothing-320");
  await ada.page.reload();
  await openHeld(ada.page);
  await ada.sees("Only your place in the workshop");
  complaints.none();
});
