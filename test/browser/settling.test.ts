import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { Client, makeRoom } from "../support/client.ts";
import { inBrowser } from "../support/in-browser.ts";
import { look } from "../support/look.ts";
import { Complaints, Facilitator, Phone } from "../support/room-pages.ts";

const LAPTOP = { width: 1366, height: 768 };
const PHONE = { width: 390, height: 844 };
const SIZE = 6;

const step = (id: string, exercise: string, title: string, settings: object) => ({
  id,
  exercise,
  title,
  minutes: 3,
  settings,
});
const AGENDA = {
  v: 1,
  title: "Ourselves",
  locale: "en",
  steps: [
    step("ready", "pulse", "Fist to five", { items: ["ready"] }),
    step("stop", "text", "In your own words", { question: "What should we stop doing?" }),
    step("wish", "choice", "Which way", { question: "Which?", options: ["More", "Less"], privacy: "S", rounds: 2 }),
    step("way", "scenario", "The shrug", { scenario: "s1" }),
    step("own", "text", "Your own week", { question: "What drained you last week?", privacy: "S" }),
  ],
};

const { served, browser } = await inBrowser();

describe("a look that can't be taken back", () => {
  const reason = (page: Page, text: string) => page.locator("#reopen-why", { hasText: text }).waitFor();
  const reopenRests = async (page: Page) => {
    const reopen = page.getByRole("button", { name: "Reopen", exact: true });
    expect(await reopen.getAttribute("aria-disabled")).toBe("true");
    expect(await reopen.getAttribute("aria-describedby")).toBe("reopen-why");
    // A button that rests does nothing, and says so to whoever hears the page.
    await reopen.click({ force: true });
    expect(await page.getByText("Open", { exact: true }).count()).toBe(0);
  };

  it("R-19 R-80: six phones, too few, wait, enough, look; then their texts", async () => {
    const complaints = new Complaints();
    const room = await makeRoom(served.url, { agenda: AGENDA });
    const host = await Facilitator.of(browser, served.url, room, complaints);
    const { page } = host;
    await page.setViewportSize(LAPTOP);
    const told = page.getByRole("status");
    const phones: Phone[] = [];
    for (let place = 0; place < SIZE; place += 1)
      phones.push(await Phone.join(browser, `Phone ${place}`, served.port, room.code, complaints));
    for (const phone of phones) await phone.sees("You’re in. Look up.");
    const rate = async (all: readonly Phone[]) => {
      for (const { page } of all) {
        await page.getByRole("slider").fill("4");
        await page.locator(".standing", { hasText: "Saved" }).waitFor({ state: "attached" });
      }
    };

    await host.primary("Start: Fist to five");
    await host.primary("Open");
    await rate(phones.slice(0, 3));
    await host.primary("Close");
    await page.getByText("3 of 6: too few to show. Wait, or go on.").first().waitFor();
    await told.getByText("3 of 6: too few to show").waitFor();
    await host.says("Next");
    expect(await page.getByRole("button", { name: "Look", exact: true }).count()).toBe(0);
    await look(page, "host-settling-few");

    await page.getByRole("button", { name: "Wait" }).click();
    await host.says("Close");
    await rate(phones.slice(3, 5));
    await host.primary("Close");
    await page.getByText("5 of 6 have finished. If you look, nobody can answer any more.").first().waitFor();
    await page.locator("#primary-why", { hasText: "Once it is revealed, nobody can answer this again." }).waitFor();
    expect(await page.locator(".picture, figure.chart").count()).toBe(0);
    await look(page, "host-settling");

    // By keyboard, and pressed twice as people do: the second press answers nothing.
    await page.keyboard.press("v");
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("Look");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await page.getByText("Is this screen projected?").waitFor();
    expect(await page.locator("#reopen-why").count()).toBe(0);
    const alone = page.getByRole("button", { name: "No, only I see it" });
    await expect.poll(() => alone.getAttribute("aria-disabled")).toBe("false");
    await alone.press("Enter");
    await reason(page, "You have looked at the result, so this can’t be reopened.");
    await page.locator("#peek-result figure, #peek-result .picture").first().waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("Hide it again");
    await told.getByText("You have looked at the result").waitFor();
    await reopenRests(page);
    await look(page, "host-settled");
    await host.primary("Reveal");
    await reason(page, "The room has seen the result, so this can’t be reopened.");
    await reopenRests(page);

    await host.primary("Next: In your own words");
    await host.primary("Open");
    for (const [place, { page }] of phones.entries()) {
      await page.locator("textarea").fill(`Meeting number ${place}`);
      await page.getByRole("button", { name: "Send" }).click();
      await page.locator(".standing", { hasText: "Saved" }).waitFor({ state: "attached" });
    }
    await host.primary("Close");
    await page.getByText("Once you read it, nobody can answer this again.").waitFor();
    expect(await page.getByText("Meeting number").count()).toBe(0);
    await look(page, "host-unread");
    // Revealed unread, it asks once, and "Check first" leads to the press.
    await host.primary("Reveal");
    await page.getByText("You haven’t checked the words yet.").waitFor();
    await page.getByRole("button", { name: "Check first" }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("first-look");
    await host.looks("Check what they wrote");
    await page.getByText("Meeting number 5").waitFor();
    await reason(page, "You have read the texts, so this can’t be reopened.");
    await reopenRests(page);
    await look(page, "host-read");
    await host.primary("Reveal");
    const rows = page.locator(".sheet-row");
    await expect.poll(() => rows.filter({ hasText: "can’t be reopened" }).count()).toBe(2);
    complaints.none();
    await Promise.all([host.context, ...phones.map(({ context }) => context)].map((context) => context.close()));
  });

  it("on a phone, and where the room sees the screen; a second vote stays possible", async () => {
    const complaints = new Complaints();
    const room = await makeRoom(served.url, { agenda: AGENDA });
    const people = await Promise.all(
      Array.from({ length: 24 }, (_, place) =>
        Client.join(served.url, room.code, { role: "participant", resume: `settler-${place}-`.padEnd(24, "x") }),
      ),
    );
    const host = await Facilitator.of(browser, served.url, room, complaints);
    const { page } = host;
    await page.setViewportSize(PHONE);
    const answers = async (id: string, round: 1 | 2, count: number, payload: (place: number) => unknown) => {
      await people[0]!.until(
        "view",
        ({ view: { step } }) => step?.id === id && step.phase === "collecting" && step.round === round,
      );
      await Promise.all(
        people.slice(0, count).map((one, place) => one.done({ t: "answer", step: id, round, payload: payload(place) })),
      );
    };
    await page.getByRole("button", { name: "Plan", exact: true }).click();
    await page.getByRole("button", { name: /Which way/ }).click();
    await page.getByRole("button", { name: "Go to this step" }).click();
    await page.getByRole("button", { name: "Now", exact: true }).click();
    await host.primary("Open");
    await answers("wish", 1, 15, (place) => ({ options: [place % 2 ? "More" : "Less"] }));
    await host.primary("Close");
    await page.getByText("15 of 24: too few to show.").first().waitFor();
    await look(page, "hostphone-settling-few");
    await page.getByRole("button", { name: "Wait" }).click();
    await host.says("Close");
    await answers("wish", 1, 21, (place) => ({ options: [place % 2 ? "More" : "Less"] }));
    await host.primary("Close");
    await page.getByText("21 of 24 have finished. If you look, nobody can answer any more.").first().waitFor();
    await look(page, "hostphone-settling");

    // With the room looking on, the press says so and shows nothing by a slip.
    await page.getByRole("button", { name: "Look", exact: true }).click();
    await page.getByRole("button", { name: "Yes, others see it" }).click();
    await page.getByText("This screen is projected").waitFor();
    await page.getByRole("button", { name: "Look here anyway" }).waitFor();
    expect(await page.locator("#reopen-why").count()).toBe(0);
    await look(page, "hostphone-settling-projected");
    await page.getByRole("button", { name: "Not projected after all" }).click();
    await page.getByRole("button", { name: "Look", exact: true }).click();
    await reason(page, "You have looked at the result, so this can’t be reopened.");
    await page.locator("#peek-result figure, #peek-result .picture").first().waitFor();
    await look(page, "hostphone-settled");
    await host.primary("Pair talk");
    await host.primary("Vote again");
    await answers("wish", 2, 20, (place) => ({ options: [place % 3 ? "More" : "Less"] }));
    await host.second("Close");
    await page.getByText("20 of 24 have finished.").first().waitFor();
    await host.primary("Reveal");
    await reason(page, "The room has seen the result, so this can’t be reopened.");

    // An opinion is checked as before; the reasons beside it wait for their own press.
    await host.primary("Next: The shrug");
    await host.primary("Open");
    await answers("way", 1, 24, (place) => ({ pref: place % 2 ? 2 : -1, why: `Reason number ${place}` }));
    await host.primary("Close");
    await page.getByRole("button", { name: "Private check" }).click();
    await page.locator("#peek-result figure, #peek-result .picture").first().waitFor();
    expect(await page.getByText("Reason number").count()).toBe(0);
    await page.getByRole("button", { name: "Reopen", exact: true }).click();
    await host.primary("Close");
    await look(page, "hostphone-unread");
    await host.looks("Check what they wrote");
    await page.getByText("Reason number 1", { exact: true }).waitFor();
    await reopenRests(page);
    await look(page, "hostphone-read");
    await host.primary("Reveal");
    await reason(page, "The texts have been read");

    // About oneself, and in words: nothing says whether anybody wrote, so the reveal asks.
    await host.primary("Next: Your own week");
    await host.primary("Open");
    await answers("own", 1, 20, (place) => ({ text: `Drain number ${place}` }));
    await host.primary("Close");
    await host.primary("Reveal");
    await page.getByText("You haven’t checked the words yet.").waitFor();
    await page.getByRole("button", { name: "Check first" }).click();
    await host.looks("Look");
    await page.getByText("Drain number 1", { exact: true }).waitFor();
    await host.primary("Reveal");
    await reason(page, "The room has seen the result");
    complaints.none();
    await Promise.all(people.map((one) => one.close()));
  });
});
