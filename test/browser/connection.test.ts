/** What a phone's page does when its connection is refused, put off, replaced or slow to tell: on real pages. */
import type { Page, WebSocketRoute } from "playwright-core";
import { describe, expect, it } from "vitest";
import { Client, makeRoom } from "../support/client.ts";
import { inBrowser } from "../support/in-browser.ts";
import { Complaints, Phone } from "../support/room-pages.ts";

const AGENDA = {
  v: 1,
  title: "Connections",
  locale: "en",
  steps: ["first", "second"].map((id) => ({
    id,
    exercise: "text",
    title: `The ${id}`,
    minutes: 3,
    settings: { question: `And the ${id}?` },
  })),
};

const { served, browser } = await inBrowser();

describe("a phone's connection", () => {
  /** A room with a text step open, and a phone in it. */
  async function typing(complaints: Complaints) {
    const { code, keys } = await makeRoom(served.url, { agenda: AGENDA });
    const host = await Client.join(served.url, code, { role: "host", key: keys.host });
    await host.command({ do: "open", step: "first", round: 1, from: "setup" });
    const phone = await Phone.join(browser, "Ada", served.port, code, complaints);
    return { host, phone, field: phone.page.getByRole("textbox") };
  }

  /** From the next load on, the page's sockets pass through here; the latest is returned by what this returns. */
  async function between(page: Page): Promise<() => WebSocketRoute> {
    let last: WebSocketRoute | undefined;
    await page.routeWebSocket(/\/ws\//, (socket) => {
      last = socket;
      socket.connectToServer();
    });
    return () => {
      if (!last) throw new Error("The page has not connected yet");
      return last;
    };
  }

  const error = (code: string, more: object = {}) => JSON.stringify({ t: "error", code, message: "No.", ...more });

  it("R-33 a reload finds what is saved, however late everything else of one's own comes", async () => {
    const complaints = new Complaints();
    const { host, phone, field } = await typing(complaints);
    await field.fill("Said before");
    await phone.page.getByRole("button", { name: "Send" }).click();
    await phone.sees("Saved");
    await host.command({ do: "open", step: "second", round: 1, from: "setup" });
    await phone.sees("And the second?");
    await field.fill("Said now");
    await phone.page.getByRole("button", { name: "Send" }).click();
    await phone.sees("Saved");
    // What follows the welcome is held back.
    await phone.page.routeWebSocket(/\/ws\//, (socket) => {
      const server = socket.connectToServer();
      server.onMessage((text) => {
        if (!String(text).startsWith('{"t":"you"')) socket.send(text);
      });
    });
    await phone.page.reload();
    await phone.sees("And the second?");
    await expect.poll(() => field.inputValue()).toBe("Said now");
    await phone.sees("Saved");
    expect(await phone.page.getByText("Not sent yet").count()).toBe(0);
    await host.close();
    complaints.none();
  });

  it("R-78 a page that is refused for its version reloads while somebody types, and the words are there again", async () => {
    const complaints = new Complaints();
    const { host, phone, field } = await typing(complaints);
    const socket = await between(phone.page);
    await phone.page.reload();
    await field.click();
    await field.pressSequentially("Half a sen");
    const loaded = phone.page.waitForEvent("load");
    socket().send(error("version"));
    await socket().close({ code: 4409 });
    await loaded;
    await expect.poll(() => field.inputValue()).toBe("Half a sen");
    // A second time would be a loop.
    await phone.sees("And the first?");
    socket().send(error("version"));
    await socket().close({ code: 4409 });
    await phone.sees("This page is out of date");
    await host.close();
    complaints.none();
  });

  it("R-76 a room that asks to wait is named as such, and the page comes back by itself", async () => {
    const complaints = new Complaints();
    const { host, phone } = await typing(complaints);
    const socket = await between(phone.page);
    await phone.page.reload();
    await phone.sees("And the first?");
    const before = socket();
    before.send(error("too-many-codes", { retryAfter: 1 }));
    await before.close({ code: 4429 });
    await phone.sees("Please wait a minute.");
    await phone.sees("And the first?");
    await expect.poll(() => socket() !== before).toBe(true);
    await expect.poll(() => phone.page.getByText("Please wait a minute.").count()).toBe(0);
    await host.close();
    complaints.none();
  });

  it("R-35 a tab too many says where the room is open, and a tap brings it back", async () => {
    const complaints = new Complaints();
    const { host, phone } = await typing(complaints);
    for (let tab = 2; tab <= 5; tab += 1) {
      const page = await phone.secondTab(complaints);
      await page.getByText("And the first?").first().waitFor();
    }
    await phone.sees("Open somewhere else");
    await phone.page.getByRole("button", { name: "Use it here" }).click();
    await phone.sees("And the first?");
    await host.close();
    complaints.none();
  });
});
