import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { Client, makeRoom } from "../support/client.ts";
import { inBrowser } from "../support/in-browser.ts";
import { look } from "../support/look.ts";
import { Complaints, Phone } from "../support/room-pages.ts";
import { screen } from "../support/screen.ts";

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
const complaints = new Complaints();
const venue = await browser.newContext({ reducedMotion: "reduce" });

/** A room, its host's page, a host of the wire who does what is not looked at, and people without a page. */
async function setUp(viewport: typeof LAPTOP, size: number) {
  const room = await makeRoom(served.url, { agenda: AGENDA });
  const host = await Client.join(served.url, room.code, { role: "host", key: room.keys.host });
  const people = await Promise.all(
    Array.from({ length: size }, (_, place) =>
      Client.join(served.url, room.code, { role: "participant", resume: `settler-${place}-`.padEnd(24, "x") }),
    ),
  );
  const page = await screen(venue, served.url, room, "host", viewport, complaints);
  const answer = (some: readonly Client[], step: string, payload: (place: number) => unknown, round: 1 | 2 = 1) =>
    Promise.all(some.map((one, place) => one.done({ t: "answer", step, round, payload: payload(place) })));
  const open = (step: string) => host.command({ do: "open", step, round: 1, from: "setup" });
  const close = (step: string) => host.command({ do: "close", step });
  const leave = () => Promise.all([page.close(), ...[host, ...people].map((one) => one.close())]);
  return { room, host, people, page, answer, open, close, leave };
}

describe("a look that can't be taken back", () => {
  /** Something that can be pressed, and says this. */
  const ready = (page: Page, label: string) =>
    page.locator("button:not([aria-disabled=true])", { hasText: new RegExp(`^${label}`) });
  const big = (page: Page, label: string) => page.locator("#primary:not([aria-disabled=true])", { hasText: label });
  const reason = (page: Page, text: string) => page.locator("#reopen-why", { hasText: text }).waitFor();
  const focusIs = (page: Page, text: string) =>
    page.waitForFunction((text) => document.activeElement?.textContent === text, text);
  const result = (page: Page) => page.locator("#peek-result :is(figure, .picture)").first();
  const reopenRests = async (page: Page) => {
    const rests = page.locator("button[aria-disabled=true][aria-describedby=reopen-why]", { hasText: /^Reopen$/ });
    // A button that rests does nothing, and says so to whoever hears the page.
    await rests.click({ force: true });
    expect(await page.getByText("Open", { exact: true }).count()).toBe(0);
  };

  it("R-19 R-80: six people, too few, wait, enough, look; then their texts", async () => {
    const { room, people, page, answer, open, close, leave } = await setUp(LAPTOP, SIZE - 1);
    const told = page.getByRole("status");
    const phone = await Phone.join(browser, "Ada", served.port, room.code, complaints);
    await phone.sees("You’re in. Look up.");
    const saved = () => phone.page.locator(".standing", { hasText: "Saved" }).waitFor({ state: "attached" });
    const rated = () => [{ item: "ready", v: 4 }];

    await big(page, "Start: Fist to five").click();
    await big(page, "Open").click();
    await phone.page.getByRole("slider").fill("4");
    await saved();
    await answer(people.slice(0, 2), "ready", rated);
    await big(page, "Close").click();
    await page.getByText("3 of 6: too few to show. Wait, or go on.").first().waitFor();
    await told.getByText("3 of 6: too few to show").waitFor();
    await big(page, "Next").waitFor();
    expect(await page.getByRole("button", { name: "Look", exact: true }).count()).toBe(0);
    await look(page, "host-settling-few");

    await ready(page, "Wait").click();
    await big(page, "Close").waitFor();
    await answer(people.slice(2, 4), "ready", rated);
    await big(page, "Close").click();
    await page.getByText("5 of 6 have finished. If you look, nobody can answer any more.").first().waitFor();
    await page.locator("#primary-why", { hasText: "Once it is revealed, nobody can answer this again." }).waitFor();
    expect(await page.locator(".picture, figure.chart").count()).toBe(0);
    await look(page, "host-settling");

    // By keyboard, and pressed twice as people do: the second press answers nothing.
    await page.keyboard.press("v");
    await focusIs(page, "Look");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await page.getByText("Is this screen projected?").waitFor();
    expect(await page.locator("#reopen-why").count()).toBe(0);
    await ready(page, "No, only I see it").press("Enter");
    await reason(page, "You have looked at the result, so this can’t be reopened.");
    await result(page).waitFor();
    await focusIs(page, "Hide it again");
    await told.getByText("You have looked at the result").waitFor();
    await reopenRests(page);
    await look(page, "host-settled");
    await big(page, "Reveal").click();
    await reason(page, "The room has seen the result, so this can’t be reopened.");
    await reopenRests(page);

    await open("stop");
    await phone.page.locator("textarea").fill("Meeting number 5");
    await phone.page.getByRole("button", { name: "Send" }).click();
    await saved();
    await answer(people, "stop", (place) => ({ text: `Meeting number ${place}` }));
    await close("stop");
    await page.getByText("Once you read it, nobody can answer this again.").waitFor();
    expect(await page.getByText("Meeting number").count()).toBe(0);
    await look(page, "host-unread");
    // Revealed unread, it asks once, and "Check first" leads to the press.
    await big(page, "Reveal").click();
    await page.getByText("You haven’t checked the words yet.").waitFor();
    await ready(page, "Check first").click();
    await page.locator("#first-look:focus").waitFor();
    await ready(page, "Check what they wrote").click();
    await page.getByText("Meeting number 5").waitFor();
    await reason(page, "You have read the texts, so this can’t be reopened.");
    await reopenRests(page);
    await look(page, "host-read");
    await big(page, "Reveal").click();
    const settled = page.locator(".sheet-row", { hasText: "can’t be reopened" });
    await settled.nth(1).waitFor();
    expect(await settled.count()).toBe(2);
    await leave();
    await phone.context.close();
    complaints.none();
  });

  it("on a phone, and where the room sees the screen; a second vote stays possible", async () => {
    const { host, people, page, answer, open, close, leave } = await setUp(PHONE, 24);
    const votes = (place: number) => ({ options: [place % 2 ? "More" : "Less"] });
    await open("wish");
    await answer(people.slice(0, 15), "wish", votes);
    await close("wish");
    await page.getByText("15 of 24: too few to show.").first().waitFor();
    await look(page, "hostphone-settling-few");
    await ready(page, "Wait").click();
    await big(page, "Close").waitFor();
    await answer(people.slice(0, 21), "wish", votes);
    await close("wish");
    await page.getByText("21 of 24 have finished. If you look, nobody can answer any more.").first().waitFor();
    await look(page, "hostphone-settling");

    // With the room looking on, the press says so and shows nothing by a slip.
    await ready(page, "Look$").click();
    await ready(page, "Yes, others see it").click();
    await page.getByText("This screen is projected").waitFor();
    await ready(page, "Look here anyway").waitFor();
    expect(await page.locator("#reopen-why").count()).toBe(0);
    await look(page, "hostphone-settling-projected");
    await ready(page, "Not projected after all").click();
    await ready(page, "Look$").click();
    await reason(page, "You have looked at the result, so this can’t be reopened.");
    await result(page).waitFor();
    await look(page, "hostphone-settled");
    await big(page, "Pair talk").click();
    await big(page, "Vote again").click();
    await host.until("view", ({ view: { step } }) => step?.id === "wish" && step.round === 2);
    await answer(people.slice(0, 20), "wish", (place) => ({ options: [place % 3 ? "More" : "Less"] }), 2);
    await close("wish");
    await page.getByText("20 of 24 have finished.").first().waitFor();
    await big(page, "Reveal").click();
    await reason(page, "The room has seen the result, so this can’t be reopened.");

    // An opinion is checked as before; the reasons beside it wait for their own press.
    await open("way");
    await answer(people, "way", (place) => ({ pref: place % 2 ? 2 : -1, why: `Reason number ${place}` }));
    await close("way");
    await ready(page, "Private check").click();
    await result(page).waitFor();
    expect(await page.getByText("Reason number").count()).toBe(0);
    await ready(page, "Reopen$").click();
    await big(page, "Close").click();
    await look(page, "hostphone-unread");
    await ready(page, "Check what they wrote").click();
    await page.getByText("Reason number 1", { exact: true }).waitFor();
    await reopenRests(page);
    await look(page, "hostphone-read");
    await host.command({ do: "reveal", step: "way" });
    await reason(page, "The texts have been read");

    // About oneself, and in words: nothing says whether anybody wrote, so the reveal asks.
    await open("own");
    await answer(people.slice(0, 20), "own", (place) => ({ text: `Drain number ${place}` }));
    await close("own");
    await big(page, "Reveal").click();
    await page.getByText("You haven’t checked the words yet.").waitFor();
    await ready(page, "Check first").click();
    await ready(page, "Look$").click();
    await page.getByText("Drain number 1", { exact: true }).waitFor();
    await big(page, "Reveal").click();
    await reason(page, "The room has seen the result");
    await leave();
    complaints.none();
  });
});
