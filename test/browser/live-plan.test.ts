/** A plan that changes while it runs: how late it is, what brings it back, and every change with its undo. */
import { describe, expect, it } from "vitest";
import { Client, makeRoom } from "../support/client.ts";
import { inBrowser } from "../support/in-browser.ts";
import { look } from "../support/look.ts";
import { Complaints, Facilitator } from "../support/room-pages.ts";

const MINUTE = 60_000;
const clock = (moment: number) => new Date(moment).toTimeString().slice(0, 5);
const step = (id: string, exercise: string, title: string, minutes: number, settings: object, more: object = {}) => ({
  id,
  exercise,
  title,
  minutes,
  settings,
  ...more,
});
const choice = (question: string) => ({ question, options: ["More", "Less"] });

/** Eleven minutes more than there are, and up to a minute more than that: clock times have no seconds. */
const agenda = () => ({
  v: 1,
  title: "Out of time",
  locale: "en",
  start: clock(Date.now()),
  end: clock(Date.now() + 20 * MINUTE),
  steps: [
    step("hello", "note", "Hello", 1, { text: "Good morning." }, { priority: "must" }),
    step("first", "choice", "Which way", 7, choice("Which?"), { priority: "must" }),
    step("second", "choice", "And now", 8, choice("And?"), { priority: "must" }),
    step("fist", "pulse", "Fist to five", 12, { items: ["ready"] }, { priority: "could" }),
    step("last", "note", "One sentence each", 3, { text: "Each of you.", kind: "round" }),
  ],
});

const { served, browser } = await inBrowser();

describe("a plan that changes while it runs", () => {
  it("R-136 twelve minutes late: one press takes a proposal, one takes it back; a step is changed, shortened, removed, added, left", async () => {
    const complaints = new Complaints();
    const room = await makeRoom(served.url, { agenda: agenda() });
    const phones = await Promise.all(
      ["a", "b"].map((name) =>
        Client.join(served.url, room.code, { role: "participant", resume: name.padEnd(24, "x") }),
      ),
    );
    const host = await Facilitator.of(browser, served.url, room, complaints);
    const { page } = host;
    await page.setViewportSize({ width: 1366, height: 768 });
    const press = (name: string | RegExp) => page.getByRole("button", { name, exact: true }).click();
    const row = (title: string) => page.locator(".sheet-row", { hasText: title });
    const unfold = (title: string) => row(title).locator(".sheet-name").click();
    const planned = page.locator(".sheet .section-head");

    await host.primary("Start: Hello");
    await page.getByText(/^1[12] min behind$/).waitFor();
    const offer = page.locator(".proposal", { hasText: "Leaving out “Fist to five” brings you back." });
    await look(page, "host-behind");
    await offer.getByRole("button", { name: "Do it" }).focus();
    await page.keyboard.press("Enter");
    await page
      .getByText("On time")
      .or(page.getByText(/min in hand/))
      .waitFor();
    await planned.getByText("of 19 min").waitFor();
    expect(await row("Fist to five").getAttribute("class")).toContain("is-skipped");
    await page.locator(".undone", { hasText: "Done: leaving out “Fist to five”." }).getByRole("button").click();
    await page.getByText(/^1[12] min behind$/).waitFor();
    await planned.getByText("of 31 min").waitFor();

    // Shorter twice, and back in one.
    await unfold("Fist to five");
    await press("2 min less for “Fist to five”");
    await row("Fist to five").getByText("10 min", { exact: true }).waitFor();
    await press("1 min less for “Fist to five”");
    await row("Fist to five").getByText("“Fist to five” has 9 min now, not 12.").waitFor();
    await press("Undo");
    await row("Fist to five").getByText("12 min", { exact: true }).waitFor();

    // Removed, and back in place.
    await press("Remove");
    await page.getByText("“Fist to five” is removed.").waitFor();
    expect(await page.locator(".sheet-name").count()).toBe(4);
    await press("Undo");
    await expect.poll(() => page.locator(".sheet-title").nth(3).textContent()).toContain("Fist to five");

    // The planner's fields, before the step is opened.
    await unfold("And now");
    await press("Edit");
    await page.getByLabel("Question", { exact: true }).fill("");
    await press("Save");
    await page.getByRole("alert").getByText("Question", { exact: false }).waitFor();
    await page.getByLabel("Question", { exact: true }).fill("What would you drop first?");
    await look(page, "host-edit-step");
    await press("Save");
    await expect.poll(() => page.locator("form.edit").count()).toBe(0);

    // Out of an open question: it is asked, and the way back opens nothing.
    await host.primary("Next: Which way");
    await host.primary("Open");
    await phones[0]?.until("view", ({ view }) => view?.step?.phase === "collecting");
    await phones[0]?.done({ t: "answer", step: "first", round: 1, payload: { options: ["More"] } });
    await press("Go to this step");
    await page.getByText("“Which way” is open: 1 of 2 have finished.", { exact: false }).waitFor();
    await look(page, "host-leaving");
    await press("Close it and go");
    await page.locator(".phase", { hasText: "Not open yet" }).waitFor();
    await press("Go back to it");
    await page.locator(".phase", { hasText: "Closed" }).waitFor();

    // A step from nothing.
    await press("Add a step");
    await page.getByRole("searchbox").fill("open question");
    await press(/^From scratch: /);
    await page.getByLabel("Question", { exact: true }).fill("What is left?");
    await page.locator(".add-step").getByLabel("Title", { exact: true }).fill("One more");
    await press("Add it");
    await row("One more").waitFor();
    await host.primary("Reveal");
    complaints.none();
    for (const phone of phones) phone.close();
    await host.context.close();
  });
});
