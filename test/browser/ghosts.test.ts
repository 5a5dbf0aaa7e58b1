import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { CLOSED_AT_ONCE } from "../../shared/limits.ts";
import { PHONE_HOST } from "../support/chromium.ts";
import { Client, makeRoom, newId } from "../support/client.ts";
import { inBrowser } from "../support/in-browser.ts";
import { look } from "../support/look.ts";
import { Complaints } from "../support/room-pages.ts";
import { screen } from "../support/screen.ts";

const steps = [
  {
    id: "one",
    exercise: "choice",
    title: "Which of these?",
    minutes: 5,
    settings: { question: "Which?", options: ["a", "b"] },
  },
];
const agenda = { v: 1, title: "Two hats", locale: "en", steps };

const { served, browser } = await inBrowser();
const venue = await browser.newContext({ reducedMotion: "reduce" });

describe("R-96 many who joined at once", () => {
  const complaints = new Complaints();
  const join = (code: string, resume = `${newId()}abcdefgh`) =>
    Client.join(served.url, code, { role: "participant", resume });
  const many = (code: string, count: number) => Promise.all(Array.from({ length: count }, () => join(code)));
  const phone = async (path: string): Promise<Page> => {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, reducedMotion: "reduce" });
    const page = await context.newPage();
    complaints.listen(page, "phone");
    await page.goto(`http://${PHONE_HOST}:${served.port}${path}`);
    return page;
  };

  it("are told to the host, removed with one answer, and stay out while the room is locked", async () => {
    const made = await makeRoom(served.url, { agenda });
    const { code, keys } = made;
    const host = await Client.join(served.url, code, { role: "host", key: keys.host });
    const honest = await many(code, 3);
    await host.command({ do: "open", step: "one", round: 1, from: "setup" });
    const page = await screen(venue, served.url, made, "host", { width: 1280, height: 800 }, complaints);
    const tab = page.getByRole("navigation", { name: "Sections" }).getByRole("button", { name: "Room" });
    await tab.click();
    const line = page.locator(".burst");
    await page.getByText("3 here, 0 away").waitFor();
    expect(await line.count()).toBe(0);

    const ghost = await phone(`/j/${code}`);
    await ghost.getByText("Which?").first().waitFor();
    const ghosts = await many(code, CLOSED_AT_ONCE + 20);
    const all = ghosts.length + 1;
    await line.getByText(`${all} joined since`).waitFor();
    expect(await tab.textContent()).toContain(`${all} joined since`);
    await page.getByRole("button", { name: "Show 12 who joined earlier" }).waitFor();
    expect(await page.locator(".person").count()).toBe(12);
    await look(page, "host-burst");

    const remove = page.getByRole("button", { name: /^Remove everyone who joined since \d\d:\d\d$/ });
    await remove.click();
    await look(page, "host-burst-asked");
    await page.getByRole("button", { name: "Leave them" }).click();
    await remove.click();
    expect(await page.getByRole("checkbox", { name: /^Lock the room as well/ }).isChecked()).toBe(true);
    // It takes a moment to wake, so that no double press is an answer.
    await page.locator("button[aria-disabled=false]", { hasText: new RegExp(`^Remove ${all}$`) }).click();

    await page.getByText(`3 here, 0 away, ${all} removed`).waitFor();
    expect(await line.count()).toBe(0);
    await expect.poll(() => ghosts.filter(({ closed }) => closed !== 4403).length).toBe(0);
    expect(honest.filter(({ closed }) => closed !== null)).toEqual([]);
    await ghost.getByText("You’ve been removed").waitFor();
    await ghost.reload();
    await ghost.getByText("You’ve been removed").waitFor();
    const anew = await phone(`/j/${code}`);
    await anew.getByText("The room is locked").first().waitFor();
    await host.command({ do: "lock", on: false });
    await anew.reload();
    await anew.getByText("Which?").first().waitFor();
    await page.getByText(`4 here, 0 away, ${all} removed`).waitFor();

    // One at a time, with whoever joined after them; the room is left open where the host wants that.
    await page.getByRole("button", { name: "Remove Participant 3" }).click();
    await page.getByRole("checkbox", { name: "Also remove the one who joined after Participant 3" }).check();
    expect(await page.getByRole("checkbox", { name: /^Lock the room as well/ }).isChecked()).toBe(false);
    await look(page, "host-remove-asked");
    await page.locator("button[aria-disabled=false]", { hasText: /^Remove 2$/ }).click();
    await page.getByText(`2 here, 0 away, ${all + 2} removed`).waitFor();
    await anew.getByText("You’ve been removed").waitFor();
    complaints.none();
  });

  it("and belong here: the host says so once", async () => {
    const made = await makeRoom(served.url, { agenda });
    const host = await Client.join(served.url, made.code, { role: "host", key: made.keys.host });
    await many(made.code, 3);
    await host.command({ do: "open", step: "one", round: 1, from: "setup" });
    const late = await many(made.code, 8);
    for (const [i, one] of late.slice(0, 5).entries()) await one.done({ t: "ask", text: `Buy now ${i}?` });
    const page = await screen(venue, served.url, made, "host", { width: 390, height: 844 }, complaints);
    await page.getByRole("navigation", { name: "Sections" }).getByRole("button", { name: "Room" }).click();
    await page.getByText("8 joined since").first().waitFor();
    await look(page, "host-burst-narrow");
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(390);
    await page.getByRole("button", { name: "They belong here" }).click();
    await page.locator(".burst").waitFor({ state: "detached" });
    await page.reload();
    await page.getByRole("navigation", { name: "Sections" }).getByRole("button", { name: "Room" }).click();
    await page.getByText("11 here, 0 away").waitFor();
    expect(await page.locator(".burst").count()).toBe(0);

    await page.getByRole("navigation", { name: "Sections" }).getByRole("button", { name: "Parking lot" }).click();
    await page.getByRole("button", { name: "Hide all 5" }).click();
    await look(page, "host-questions-hide-all");
    await page.locator("button[aria-disabled=false]", { hasText: /^Hide 5$/ }).click();
    await page.getByRole("heading", { name: "Hidden", exact: true }).waitFor();
    expect(await page.getByRole("heading", { name: "To check" }).count()).toBe(0);
    complaints.none();
  });
});
