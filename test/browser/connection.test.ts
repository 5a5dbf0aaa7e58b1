/** What a phone's page does when its connection is refused, put off, replaced or slow to tell: on real pages. */
import type { Page, WebSocketRoute } from "playwright-core";
import { afterAll, describe, expect, it } from "vitest";
import { PHONE_HOST } from "../support/chromium.ts";
import { Client, makeRoom } from "../support/client.ts";
import { inBrowser } from "../support/in-browser.ts";
import { Complaints } from "../support/room-pages.ts";

const AGENDA = {
  v: 1,
  title: "Connections",
  locale: "en",
  steps: ["first", "second", "third", "fourth"].map((id) => ({
    id,
    exercise: "text",
    title: `The ${id}`,
    minutes: 3,
    settings: { question: `And the ${id}?` },
  })),
};

const { served, browser } = await inBrowser();

// One room, and one phone, of which each test opens tabs of its own.
const complaints = new Complaints();
const { code, keys } = await makeRoom(served.url, { agenda: AGENDA });
const host = await Client.join(served.url, code, { role: "host", key: keys.host });
afterAll(() => host.close());
const phone = await browser.newContext({ viewport: { width: 390, height: 844 }, reducedMotion: "reduce" });

describe("a phone's connection", () => {
  const open = (step: string) => host.command({ do: "open", step, round: 1, from: "setup" });
  /** A tab that is in the room; its sockets pass through `between`. */
  async function tab(between?: (socket: WebSocketRoute) => void): Promise<Page> {
    const page = await phone.newPage();
    complaints.listen(page, "phone");
    if (between) await page.routeWebSocket(/\/ws\//, between);
    await page.goto(`http://${PHONE_HOST}:${served.port}/j/${code}`);
    return page;
  }
  /** A tab whose latest socket is returned by what comes with it. */
  async function tapped(): Promise<[page: Page, socket: () => WebSocketRoute]> {
    let last: WebSocketRoute | undefined;
    const page = await tab((socket) => {
      last = socket;
      socket.connectToServer();
    });
    return [
      page,
      () => {
        if (!last) throw new Error("The page has not connected yet");
        return last;
      },
    ];
  }
  const sees = (page: Page, text: string) => page.getByText(text).first().waitFor();
  const error = (code: string, more: object = {}) => JSON.stringify({ t: "error", code, message: "No.", ...more });

  it("R-33 a reload finds what is saved, however late everything else of one's own comes", async () => {
    let late = false;
    const page = await tab((socket) => {
      const server = socket.connectToServer();
      server.onMessage((text) => {
        if (!late || !String(text).startsWith('{"t":"you"')) socket.send(text);
      });
    });
    const field = page.getByRole("textbox");
    for (const [step, text] of [
      ["first", "Said before"],
      ["second", "Said now"],
    ] as const) {
      await open(step);
      await sees(page, `And the ${step}?`);
      await field.fill(text);
      await page.getByRole("button", { name: "Send" }).click();
      await sees(page, "Saved");
    }
    // What follows the welcome is held back.
    late = true;
    await page.reload();
    await sees(page, "And the second?");
    await expect.poll(() => field.inputValue()).toBe("Said now");
    await sees(page, "Saved");
    expect(await page.getByText("Not sent yet").count()).toBe(0);
    await page.close();
    complaints.none();
  });

  it("R-78 a page that is refused for its version reloads while somebody types, and the words are there again", async () => {
    await open("third");
    const [page, socket] = await tapped();
    const field = page.getByRole("textbox");
    await field.click();
    await field.pressSequentially("Half a sen");
    const loaded = page.waitForEvent("load");
    socket().send(error("version"));
    await socket().close({ code: 4409 });
    await loaded;
    await expect.poll(() => field.inputValue()).toBe("Half a sen");
    // A second time would be a loop.
    await sees(page, "And the third?");
    socket().send(error("version"));
    await socket().close({ code: 4409 });
    await sees(page, "This page is out of date");
    await page.close();
    complaints.none();
  });

  it("R-76 a room that asks to wait is named as such, and the page comes back by itself", async () => {
    const [page, socket] = await tapped();
    await sees(page, "And the third?");
    const before = socket();
    before.send(error("too-many-codes", { retryAfter: 1 }));
    await before.close({ code: 4429 });
    await sees(page, "Please wait a minute.");
    await sees(page, "And the third?");
    await expect.poll(() => socket() !== before).toBe(true);
    await page.getByText("Please wait a minute.").first().waitFor({ state: "detached" });
    await page.close();
    complaints.none();
  });

  it("R-35 a tab too many says where the room is open, and a tap brings it back", async () => {
    // Nothing is typed there, of which a tab would tell the room: that which has been silent for longest has to go.
    await open("fourth");
    const page = await tab();
    await sees(page, "And the fourth?");
    for (let others = 1; others <= 4; others += 1) await sees(await tab(), "And the fourth?");
    await sees(page, "Open somewhere else");
    await page.getByRole("button", { name: "Use it here" }).click();
    await sees(page, "And the fourth?");
    complaints.none();
  });
});
