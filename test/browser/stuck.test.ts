/** When it gets difficult, on a laptop and on a phone: every situation has something to say and something to press. */
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { stuck as words } from "../../client/words/en/host/stuck.ts";
import { Client, makeRoom } from "../support/client.ts";
import { inBrowser } from "../support/in-browser.ts";
import { look } from "../support/look.ts";
import { Complaints } from "../support/room-pages.ts";
import { screen } from "../support/screen.ts";

const WAY = {
  id: "way",
  exercise: "choice",
  title: "Which way",
  minutes: 3,
  settings: { question: "Which way?", options: ["More", "Less"] },
};
const AGENDA = { v: 1, title: "Stuck", locale: "en", steps: [WAY] };
const SIZES = [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
];
/** The longest advice, and those with the most below it: all with `SCREENSHOTS`. */
const LOOKED_AT = ["semantics", "quoted", "midStep"];

const { served, browser } = await inBrowser();

it("every situation has words and a tool in sight, and phones that fail in mid-question leave the counts in a note", async () => {
  const complaints = new Complaints();
  const room = await makeRoom(served.url, { agenda: AGENDA });
  const phone = await Client.join(served.url, room.code, { role: "participant", resume: "stuck-".padEnd(24, "x") });
  const host = await Client.join(served.url, room.code, { role: "host", key: room.keys.host });
  const context = await browser.newContext({ reducedMotion: "reduce" });
  const page = await screen(context, served.url, room, "host", { width: 1280, height: 800 }, complaints);
  await page.locator("#primary", { hasText: "Start: Which way" }).waitFor();
  await page.getByRole("button", { name: /^Stuck\?/ }).click();
  // No step is in hand: nothing that a step needs is offered.
  await unfold(page, "midStep");
  await page.getByRole("button", { name: words.tools.pause }).waitFor();
  await page.keyboard.press("Escape");

  await host.command({ do: "open", step: "way", round: 1, from: "setup" });
  await page.locator("#primary", { hasText: "Close" }).waitFor();
  await phone.done({ t: "answer", step: "way", round: 1, part: "main", payload: { options: ["More"] } });

  for (const size of SIZES) {
    await page.setViewportSize(size);
    const button = page.getByRole("button", { name: /^Stuck\?/ });
    await button.click();
    for (const situation of Object.keys(words.situations)) {
      if (!isSituation(situation)) throw new Error(situation);
      await unfold(page, situation);
      // The page scrolls there by itself, after it has been drawn.
      await expect
        .poll(() => unfolded(page), { message: `${situation}, ${size.width}` })
        .toEqual({ offers: true, cut: [], wider: 0 });
      if (LOOKED_AT.includes(situation) || process.env.SCREENSHOTS)
        await look(page, `stuck-${situation}-${size.width}`);
    }
    await page.keyboard.press("Escape");
  }

  await page.getByRole("button", { name: /^Stuck\?/ }).click();
  await unfold(page, "midStep");
  await page.getByText(words.hands.sayAgain).waitFor();
  await page.getByRole("button", { name: words.tools.note }).click();
  const field = page.locator(".jots textarea");
  await field.and(page.locator(":focus")).waitFor();
  expect(await field.inputValue()).toBe("Hands for “Which way?”: More …, Less …");
  await page.keyboard.press("Escape");

  await page.getByRole("button", { name: /^Stuck\?/ }).click();
  await unfold(page, "quoted");
  const opened = context.waitForEvent("page");
  await page.getByRole("link", { name: words.tools.data }).click();
  const sheet = await opened;
  await sheet.getByText("Who may be quoted", { exact: true }).waitFor();
  await sheet.close();
  complaints.none();
  await context.close();
  await Promise.all([host.close(), phone.close()]);
}, 60_000);

type Situation = keyof typeof words.situations;
const isSituation = (id: string): id is Situation => id in words.situations;

/** Opens a situation's advice. */
async function unfold(page: Page, situation: Situation): Promise<void> {
  await page.locator("button.stuck-name").getByText(words.situations[situation].name, { exact: true }).click();
  await page.locator(".stuck-advice", { hasText: words.situations[situation].say[0] }).waitFor();
}

/** Whether what is unfolded offers something, which of it lies outside the panel, and by how many pixels anything is too wide. */
const unfolded = (page: Page): Promise<{ offers: boolean; cut: (string | null)[]; wider: number }> =>
  page.evaluate(() => {
    const all = (selector: string) => [...document.querySelectorAll(selector)];
    const panel = document.querySelector(".tool-panel")?.getBoundingClientRect();
    const cut = all(".stuck-name.is-open, .stuck-advice :is(button, a)").filter((one) => {
      const { top, bottom } = one.getBoundingClientRect();
      return !panel || top < panel.top - 1 || bottom > panel.bottom + 1;
    });
    const parts = [document.documentElement, ...all(".tool-panel")];
    return {
      offers: all(".stuck-advice .row :is(button, a, p)").length > 0,
      cut: cut.map((one) => one.textContent),
      wider: Math.max(...parts.map((one) => one.scrollWidth - one.clientWidth)),
    };
  });
