/** What people type that is awkward: the forms read it as the room does, and nothing of it makes a page wider than its screen. */
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { answers as words } from "#words/answers.ts";
import { fill } from "#words/fill.ts";
import { Client, makeRoom, newId } from "../support/client.ts";
import { inBrowser } from "../support/in-browser.ts";
import { openAsFacilitator } from "../support/report-page.ts";

const LONG = "x".repeat(300);
const FAMILY = "👩‍👩‍👧‍👦";
const ARABIC = "ما الذي تعلمته اليوم؟";

const { served, browser } = await inBrowser();

const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
const phone = await context.newPage();

const agenda = {
  v: 1,
  title: "x".repeat(120),
  locale: "en",
  steps: [
    { id: "text", exercise: "text", title: "y".repeat(120), minutes: 3, settings: { question: ARABIC } },
    { id: "cloud", exercise: "cloud", title: "Words", minutes: 3, settings: { prompt: LONG } },
  ],
};

it("a field says what is blank and what is too long, and the report is no wider than its page", async () => {
  const made = await makeRoom(served.url, { agenda });
  const host = await Client.join(served.url, made.code, { role: "host", key: made.keys.host });
  const command = (one: object) => host.done({ t: "command", id: newId(), command: one });
  await command({ do: "open", step: "text", round: 1, from: "setup" });
  const resumes = ["a", "b", "c"].map((one) => `${one.repeat(22)}`);
  const people = await Promise.all(
    resumes.map((resume) => Client.join(served.url, made.code, { role: "participant", resume })),
  );
  const send = (step: string, payload: (at: number) => object) =>
    Promise.all(people.map((one, at) => one.done({ t: "answer", id: newId(), step, round: 1, payload: payload(at) })));
  await send("text", (at) => ({ text: [LONG, ARABIC, `one\u000btwo ${"y".repeat(400)}`][at]! }));

  let holding = true;
  const held: (() => void)[] = [];
  await phone.routeWebSocket(/\/ws\//, (socket) => {
    socket.connectToServer().onMessage((frame) => {
      if (holding && String(frame).startsWith('{"t":"ack"')) held.push(() => socket.send(frame));
      else socket.send(frame);
    });
  });
  await phone.goto(`${served.url}/j/${made.code}`);
  const field = phone.locator("textarea").first();
  const button = phone.locator("button.primary").first();
  await field.fill("\u200b\u3164");
  await button.and(phone.locator("[aria-disabled=true]")).waitFor();
  await field.fill(FAMILY.repeat(40));
  await button.click();
  const foot = phone.locator(".typed-foot").first();
  await foot.getByText(words.sending).waitFor();
  expect(await foot.getByText(words.asSent).count(), "nobody has confirmed it").toBe(0);
  holding = false;
  for (const ack of held) ack();
  await foot.getByText(words.asSent).waitFor();
  expect(await field.inputValue()).toBe(FAMILY.repeat(40));
  await field.fill("z".repeat(501));
  await phone.getByText(fill(words.tooLong, { n: 501, all: 500 })).waitFor();
  expect(await field.inputValue()).toHaveLength(501);
  expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);

  await command({ do: "close", step: "text" });
  await command({ do: "open", step: "cloud", round: 1, from: "setup" });
  await send("cloud", () => ({ words: ["w".repeat(30), "❤️"] }));
  await command({ do: "close", step: "cloud" });
  await people[0]!.done({ t: "ask", id: newId(), text: LONG });
  await command({ do: "end" });

  const report = await context.newPage();
  await openAsFacilitator(report, served.url, made);
  await report.getByText(ARABIC).first().waitFor();
  for (const width of [390, 1366]) {
    await report.setViewportSize({ width, height: 800 });
    expect(await report.evaluate(() => document.documentElement.scrollWidth), `${width}`).toBeLessThanOrEqual(width);
  }
  await report.close();
});

/** Types in the very moment that the page has drawn what `sign` selects, before anything else of the page runs. */
async function typeOnSight(page: Page, sign: string, text: string): Promise<void> {
  await page.evaluate(
    ([sign, text]) => {
      const see = () => {
        const field = document.querySelector("textarea");
        if (!field || !document.querySelector(sign)) return;
        eye.disconnect();
        field.value = text;
        field.dispatchEvent(new Event("input", { bubbles: true }));
        document.body.dataset.typed = text;
      };
      const eye = new MutationObserver(see);
      eye.observe(document.body, { subtree: true, childList: true, attributes: true });
    },
    [sign, text] as const,
  );
}

it("what is typed as a field appears, or as its last text is confirmed, is kept over a reload", async () => {
  const made = await makeRoom(served.url, { agenda });
  const host = await Client.join(served.url, made.code, { role: "host", key: made.keys.host });
  await phone.goto(`${served.url}/j/${made.code}`);
  await phone.getByText("You’re in. Look up.").waitFor();
  // Too long to be sent: only the browser keeps it.
  const [first, second] = ["a".repeat(501), "b".repeat(501)];
  const field = phone.locator("textarea").first();

  await typeOnSight(phone, "textarea", first);
  await host.command({ do: "open", step: "text", round: 1, from: "setup" });
  await phone.locator(`[data-typed="${first}"]`).waitFor();
  await phone.reload();
  await expect.poll(() => field.inputValue()).toBe(first);

  await typeOnSight(phone, ".standing.saved", second);
  await field.fill("Short enough");
  await phone.getByRole("button", { name: words.send }).click();
  await phone.locator(`[data-typed="${second}"]`).waitFor();
  await phone.reload();
  await expect.poll(() => field.inputValue()).toBe(second);
  await host.close();
});
