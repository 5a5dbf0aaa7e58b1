/** The people of a workshop in real browsers: a facilitator, a stage and phones. */

import type { Browser, BrowserContext, Page } from "playwright-core";
import { expect } from "vitest";
import { THINK_MS } from "../../client/pages/join/model/think.ts";
import { PREFIX } from "../../client/wire/storage.ts";
import { PHONE_HOST } from "./chromium.ts";
import { see, tap } from "./tap.ts";

/** One frame as a page received it. */
export interface Frame {
  at: number;
  text: string;
}

/** Everything that a page's sockets received, in order, from before its first connection on. */
export function framesOf(page: Page): Frame[] {
  const frames: Frame[] = [];
  page.on("websocket", (socket) => {
    socket.on("framereceived", ({ payload }) => frames.push({ at: Date.now(), text: String(payload) }));
  });
  return frames;
}

/** Fails the test at its end when a page has complained in its console. */
export class Complaints {
  readonly #heard: string[] = [];

  listen(page: Page, who: string): void {
    page.on("pageerror", (error) => this.#heard.push(`${who}: ${error.message}`));
    page.on("console", (message) => {
      // A connection that was cut on purpose is no fault of the page's; nor is plain http, where this header has no use.
      const expected =
        /net::ERR|WebSocket connection|Failed to load resource|Cross-Origin-Opener-Policy header has been ignored/;
      if (message.type() === "error" && !expected.test(message.text())) this.#heard.push(`${who}: ${message.text()}`);
    });
  }

  none(): void {
    expect(this.#heard).toEqual([]);
  }
}

/** What a browser has kept of a site's pages before any of them opens. */
interface Held {
  origin: string;
  localStorage: { name: string; value: string }[];
}

/** The host's page on a laptop, and what belongs to the browser that started the workshop. */
export class Facilitator {
  readonly context: BrowserContext;
  readonly page: Page;
  presses = 0;
  code = "";

  private constructor(context: BrowserContext, page: Page) {
    this.context = context;
    this.page = page;
  }

  /** Opens the home page and starts a workshop with one press, after choosing an agenda where one is named. */
  static async start(browser: Browser, url: string, complaints: Complaints, agenda?: string): Promise<Facilitator> {
    const facilitator = await Facilitator.#sitDown(browser, complaints);
    const { page } = facilitator;
    await page.goto(url);
    if (agenda !== undefined) await page.getByRole("radio", { name: agenda }).check({ force: true });
    await page.getByRole("button", { name: "Start the workshop" }).click();
    await page.waitForURL(/\/host\/[0-9A-Z]{6}$/);
    facilitator.code = new URL(page.url()).pathname.split("/")[2] ?? "";
    return facilitator;
  }

  /** Opens the host's page of a room that was made elsewhere; this browser holds all of its keys, as if it had made the room. */
  static async of(
    browser: Browser,
    url: string,
    { code, keys }: { code: string; keys: { host: string; stage: string; report: string } },
    complaints: Complaints,
  ): Promise<Facilitator> {
    const held = Object.entries(keys).map(([role, value]) => ({ name: `${PREFIX}key:${role}:${code}`, value }));
    const facilitator = await Facilitator.#sitDown(browser, complaints, { origin: url, localStorage: held });
    await facilitator.page.goto(`${url}/host/${code}`);
    facilitator.code = code;
    return facilitator;
  }

  static async #sitDown(browser: Browser, complaints: Complaints, held?: Held): Promise<Facilitator> {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      reducedMotion: "reduce",
      ...(held && { storageState: { cookies: [], origins: [held] } }),
    });
    const page = await context.newPage();
    complaints.listen(page, "host");
    return new Facilitator(context, page);
  }

  /** Presses the big button, which has to say this. */
  async primary(label: string): Promise<void> {
    await this.page.locator('#primary:not([aria-disabled="true"])', { hasText: label }).click();
    this.presses += 1;
  }

  /**
   * The press beside the big button. It goes with the state that it ends; until then the big button is that state's too, can say
   * the same as it will afterwards, and a press on it as the state changes does nothing.
   */
  async second(label: string): Promise<void> {
    const button = this.page.locator(".second", { hasText: label });
    await button.click();
    await button.waitFor({ state: "detached" });
    this.presses += 1;
  }

  /** Sees for themselves what nobody has seen yet: the result of a question about oneself, or what people wrote. */
  async looks(press: "Look" | "Check what they wrote"): Promise<void> {
    await this.page.getByRole("button", { name: press, exact: true }).click();
    this.presses += 1;
    const alone = this.page.getByRole("button", { name: "No, only I see it" });
    const why = this.page.locator("#reopen-why");
    await alone.or(why).waitFor();
    // Whether others see this screen is asked once for each room.
    if (await alone.isVisible()) await alone.click();
    await why.waitFor();
    expect(await this.page.getByRole("button", { name: "Reopen", exact: true }).getAttribute("aria-disabled")).toBe(
      "true",
    );
  }

  /** What the big button says. */
  async says(label: string): Promise<void> {
    await this.page.locator("#primary", { hasText: label }).waitFor();
  }

  /** Another page of the same browser, which holds the room's keys. */
  async open(path: string, viewport: { width: number; height: number }, complaints: Complaints): Promise<Page> {
    const page = await this.context.newPage();
    await page.setViewportSize(viewport);
    complaints.listen(page, path);
    return page;
  }
}

interface JoinOptions {
  clock?: boolean;
  before?: (page: Page) => Promise<void>;
  viewport?: { width: number; height: number };
}

/** One participant's phone: a browser of its own on a plain http address. */
export class Phone {
  readonly name: string;
  readonly context: BrowserContext;
  readonly page: Page;
  readonly frames: Frame[];
  readonly #address: string;

  private constructor(name: string, context: BrowserContext, page: Page, address: string) {
    this.name = name;
    this.context = context;
    this.page = page;
    this.frames = framesOf(page);
    this.#address = address;
  }

  static async join(
    browser: Browser,
    name: string,
    port: number,
    code: string,
    complaints: Complaints,
    /** `clock` gives the phone a clock that can be put forward; `before` is done to its page before that goes anywhere. */
    { clock = false, before, viewport = { width: 390, height: 844 } }: JoinOptions = {},
  ): Promise<Phone> {
    const context = await browser.newContext({
      viewport,
      hasTouch: true,
      isMobile: true,
      reducedMotion: "reduce",
    });
    const page = await context.newPage();
    complaints.listen(page, name);
    if (clock) await page.clock.install();
    await before?.(page);
    const phone = new Phone(name, context, page, `http://${PHONE_HOST}:${port}/j/${code}`);
    await page.goto(phone.#address);
    expect(await page.evaluate("isSecureContext")).toBe(false);
    return phone;
  }

  /** Joins where the door has something to say first. */
  async enter(): Promise<void> {
    await this.page.getByRole("button", { name: "Join the room" }).click();
  }

  /** The same phone's second tab. */
  async secondTab(complaints: Complaints): Promise<Page> {
    const page = await this.context.newPage();
    complaints.listen(page, `${this.name}, second tab`);
    await page.goto(this.#address);
    return page;
  }

  /** Lets the pause to think go by, where there is one. */
  async hasThought(): Promise<void> {
    if ((await this.page.locator(".think").count()) > 0) await this.page.clock.fastForward(THINK_MS);
  }

  async sees(text: string | RegExp): Promise<void> {
    await this.page.getByText(text).first().waitFor();
  }
}

/** Sorts the cards that a phone's page shows, as the plan says, until `only` cards are done or the list is there. */
export async function sortCards(
  page: Page,
  choiceOf: (card: string) => string,
  only = Number.POSITIVE_INFINITY,
): Promise<void> {
  const shown = ".place strong, .own-deck";
  let place = await see(page, shown);
  for (let done = 0; done < only; done += 1) {
    const [card] = await page.locator(".one-text").allTextContents();
    if (card === undefined) return;
    await tap(page, ".choices button", choiceOf(card));
    place = await see(page, shown, new RegExp(`^(?!${place}$)`));
  }
}
