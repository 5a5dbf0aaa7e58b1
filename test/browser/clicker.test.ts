import type { BrowserContext, Page } from "playwright-core";
import { describe, it } from "vitest";
import { icebreaker } from "../../shared/content/en/agendas/icebreaker.ts";
import { makeRoom } from "../support/client.ts";
import { inBrowser } from "../support/in-browser.ts";
import { press, tabTo } from "../support/keyboard.ts";
import { judge } from "../support/look.ts";
import { Complaints } from "../support/room-pages.ts";
import { Guest } from "./agenda/crowd.ts";

const { served, browser } = await inBrowser();
const { id: _, purpose: __, minutes: ___, ...AGENDA } = icebreaker;
const PEOPLE = 6;
/** More presses than an icebreaker takes. */
const MOST = 60;

/** A room with its people, and one browser that has the facilitator's page. */
async function setUp(name: string) {
  const { code, keys } = await makeRoom(served.url, { agenda: AGENDA });
  const complaints = new Complaints();
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, reducedMotion: "reduce" });
  const stageAt = `${served.url}/stage/${code}#${keys.stage}`;
  const stage = await opened(context, stageAt, `${name}: stage`, complaints);
  const host = await opened(context, `${served.url}/host/${code}#${keys.host}`, `${name}: host`, complaints);
  const guests = await Promise.all(Array.from({ length: PEOPLE }, (_, at) => Guest.join(served.url, code, `${at}`)));
  await host.getByText(`${PEOPLE} in`, { exact: true }).waitFor();
  return { code, context, host, stage, guests, complaints };
}

async function opened(context: BrowserContext, address: string, who: string, complaints: Complaints): Promise<Page> {
  const page = await context.newPage();
  complaints.listen(page, who);
  await page.goto(address);
  return page;
}

/** What the big button says, without that a press is on its way. */
const LABEL = "#primary > span:first-child";

/** What it says once a press would be meant for that. */
async function ready(host: Page): Promise<string> {
  const label = await host.waitForFunction((label) => {
    // Both at one moment: what it says may change just after it could be pressed.
    const isOff = document.querySelector("#primary")?.getAttribute("aria-disabled") !== "false";
    return isOff ? null : document.querySelector(label)?.textContent;
  }, LABEL);
  return (await label.jsonValue()) ?? "";
}

/** All people answer the step that is open. */
async function answer(host: Page, guests: readonly Guest[]): Promise<void> {
  const title = await host.locator("#step-title").textContent();
  const step = AGENDA.steps.find((one) => one.title === title);
  if (!step) throw new Error(`no step ${title}`);
  const again = (await host.locator(".step-card .phase").textContent())?.includes("gain") ?? false;
  await Promise.all(guests.map((guest) => guest.answers(step, again ? 2 : 1)));
  await host.locator(".count-main .figure", { hasText: String(PEOPLE) }).waitFor();
}

describe("the icebreaker without a mouse", () => {
  it.concurrent("runs by the keys of the facilitator's page alone", async ({ expect }) => {
    const { host, stage, guests, complaints } = await setUp("keys");
    /** G goes to the big button, and Enter presses it. */
    const big = async () => {
      await host.keyboard.press("g");
      expect(await host.evaluate(() => document.activeElement?.id)).toBe("primary");
      await host.keyboard.press("Enter");
    };
    // The big screen and the code are a key away, also before anything has begun.
    const [window] = await Promise.all([host.context().waitForEvent("page"), host.keyboard.press("s")]);
    await window.getByText("with the code").waitFor();
    await window.close();
    await host.keyboard.press("c");
    await host.getByRole("dialog", { name: "How people join" }).waitFor();
    await host.keyboard.press("Escape");
    expect(await ready(host)).toBe("Start: Hello");

    const said: string[] = [];
    for (let presses = 0; presses < MOST; presses += 1) {
      if ((await ready(host)) === "Close") await answer(host, guests);
      // Once a second vote is answered, it is closed and revealed by one press.
      const label = await ready(host);
      said.push(label);
      if (label === "End") break;
      if (label === "Reveal" && said.filter((one) => one === "Reveal").length === 1) await checks(host);
      if (label === "Open" && said.filter((one) => one === "Open").length === 2) await breaks(host, stage);
      await big();
      await orSays(host, () =>
        host.waitForFunction(([at = "", before]) => document.querySelector(at)?.textContent !== before, [LABEL, label]),
      );
    }
    expect(said.filter((label) => /reveal/i.test(label))).toHaveLength(3);
    expect(said).toContain("Close and reveal");
    // B blanks, and Enter after it presses nothing.
    await tabTo(host, "Blank");
    await host.keyboard.press("b");
    await stage.getByRole("main", { name: "The big screen is blank" }).waitFor();
    await host.keyboard.press(".");
    await stage.locator(".stage:not(.stage-blank)").waitFor();
    // E asks, Esc is harmless, and the second time it is meant.
    await host.keyboard.press("e");
    await host.getByRole("button", { name: "Not yet" }).waitFor();
    await host.keyboard.press("Escape");
    expect(await ready(host)).toBe("End");
    await host.keyboard.press("e");
    await host.locator(".confirm .grave[aria-disabled=false]").waitFor();
    await press(host, "End it");
    await stage.getByText("Thank you.").waitFor();
    complaints.none();
  }, 60_000);

  it.concurrent("runs by the clicker alone, pressed at the big screen", async ({ expect }) => {
    const { host, stage, guests, complaints, code } = await setUp("clicker");
    /** Where the room is, as both pages show it: a result may have pages on the big screen. */
    const place = async () => {
      const seen = (selectors: string[]) =>
        selectors.map((one) => document.querySelector(one)?.textContent ?? "").join("/");
      const pages = await stage.evaluate(seen, [".foot-pages"]);
      return `${await host.evaluate(seen, [LABEL, "#step-title", ".walk", "#unread"])}/${pages}`;
    };
    const moves = (before: string) => orSays(host, () => expect.poll(place, { interval: 100 }).not.toBe(before));
    // Until it is switched on, a clicker begins nothing; nor do Esc and what else it may send.
    const lobby = await place();
    for (const key of ["PageDown", "PageUp", "Escape", "Enter", "b"]) await stage.keyboard.press(key);
    await stage.getByRole("main", { name: "The big screen is blank" }).waitFor();
    await stage.keyboard.press(".");
    await stage.locator(".stage:not(.stage-blank)").waitFor();
    await host.evaluate((name) => localStorage.setItem(name, "on"), `both-hats:clicker:${code}`);
    expect(await place()).toBe(lobby);

    const said: string[] = [];
    let walked = 0;
    for (let presses = 0; presses < MOST; presses += 1) {
      const asks = (await host.locator("#unread").count()) > 0;
      if (asks) await host.locator("#unread .grave[aria-disabled=false]").waitFor();
      const label = asks ? "Reveal anyway" : await ready(host);
      if (label === "Close" && said.at(-1) !== "Close") {
        await answer(host, guests);
        said.push(label);
        if ((await ready(host)) !== label) continue;
      }
      const before = await place();
      // The press before has only just taken effect: the next one waits until it would be meant for what stands there now.
      if (!asks && !before.startsWith(`${label}/`)) continue;
      await stage.keyboard.press("PageDown");
      await moves(before);
      if (await host.getByRole("button", { name: "Not yet" }).isVisible()) break;
      if ((await host.locator("#primary", { hasText: label }).count()) > 0) walked += 1;
      said.push(label);
    }
    expect(said).toContain("Reveal anyway");
    // Six cards, from the most contested one on.
    expect(walked).toBeGreaterThanOrEqual(3);
    // It has asked whether to end, and does not answer that.
    await host.getByRole("button", { name: "Not yet" }).waitFor();
    await host.locator(".confirm .grave[aria-disabled=false]").waitFor();
    await stage.keyboard.press("PageDown");
    await stage.keyboard.press("b");
    await stage.getByRole("main", { name: "The big screen is blank" }).waitFor();
    await stage.keyboard.press(".");
    await stage.locator(".stage:not(.stage-blank)").waitFor();
    expect(await host.getByRole("button", { name: "Not yet" }).count()).toBe(1);

    // F5, which some clickers send: both come back to where the room is.
    const title = (await host.locator("#step-title").textContent()) ?? "";
    await Promise.all([stage.reload(), host.reload()]);
    await host.locator("#step-title", { hasText: title }).waitFor();
    await stage.locator(".stage h1").first().waitFor();
    complaints.none();
  }, 60_000);
});

/** Fails with what the page says in place of what was waited for. */
async function orSays(host: Page, wait: () => Promise<unknown>): Promise<void> {
  try {
    await wait();
  } catch (error) {
    const said = await host.locator("main, .top").allInnerTexts();
    throw new Error(`The page says: ${said.join(" | ")}`, { cause: error });
  }
}

/** V goes to what people wrote, which the facilitator checks before the room sees it. */
async function checks(host: Page): Promise<void> {
  await press(host, "Check what they wrote", "Shift+Tab");
  await host.getByRole("button", { name: "No, only I see it" }).waitFor();
  await host.waitForFunction(() =>
    [...document.querySelectorAll("button")].some(
      (one) => one.textContent === "No, only I see it" && one.getAttribute("aria-disabled") !== "true",
    ),
  );
  await press(host, "No, only I see it");
  await host.locator("#reopen-why").waitFor();
}

/** P pauses, the big screen says until when, and the big button ends it where it was. */
async function breaks(host: Page, stage: Page): Promise<void> {
  await host.keyboard.press("p");
  await host.getByRole("dialog", { name: "How long is the break?" }).waitFor();
  await judge(host, "the break's box");
  await host.keyboard.press("Enter");
  await stage.getByText(/^We start again at \d\d:\d\d\.$/).waitFor();
  await host.getByText(/^Break: phones and the big screen say/).waitFor();
  await host.locator("#primary", { hasText: "Resume" }).waitFor();
  await host.keyboard.press("p");
  await stage.locator(".stage-setup").waitFor();
  await host.locator("#primary[aria-disabled=false]", { hasText: "Open" }).waitFor();
}
