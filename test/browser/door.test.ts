import type { BrowserContext, Page, Route } from "playwright-core";
import { describe, expect, it } from "vitest";
import { PHONE_HOST } from "../support/chromium.ts";
import { Client, makeRoom } from "../support/client.ts";
import { inBrowser } from "../support/in-browser.ts";
import { look } from "../support/look.ts";
import { middlebox } from "../support/middlebox.ts";
import { Complaints } from "../support/room-pages.ts";

const SMALL = { width: 320, height: 568 };
const ANSWERS_NEVER = () => new Promise<void>(() => {});
const IN = "You’re in. Look up.";

const { served, browser } = await inBrowser();

describe("the door", () => {
  const complaints = new Complaints();
  const phone = async (prepare?: (context: BrowserContext) => Promise<unknown>): Promise<Page> => {
    const context = await browser.newContext({ viewport: SMALL, reducedMotion: "reduce" });
    await prepare?.(context);
    const page = await context.newPage();
    complaints.listen(page, "phone");
    return page;
  };
  const at = (path: string) => `http://${PHONE_HOST}:${served.port}${path}`;
  /** Calls about rooms, as the page makes them. */
  const lookUps = (page: Page): string[] => {
    const asked: string[] = [];
    page.on("request", (request) => {
      if (request.url().includes("/api/rooms/")) asked.push(new URL(request.url()).pathname);
    });
    return asked;
  };
  const fits = async (page: Page) =>
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(SMALL.width);

  it("opens by any spelling of its address, and a wrong one is explained without asking the server", async () => {
    const { code, keys } = await makeRoom(served.url, { agenda: "icebreaker" });
    const hyphened = `${code.slice(0, 3)}-${code.slice(3)}`;
    const page = await phone();
    for (const path of [
      `/j/${code}/`,
      `/J/${code}`,
      `/${code}`,
      `/j/${code}.`,
      `/j/${hyphened}`,
      `/j/${code.toLowerCase()}%20`,
    ]) {
      await page.goto(at(path));
      await page.getByText(IN).waitFor();
    }
    const asked = lookUps(page);
    await page.goto(at("/j/O0I1L2"));
    await page.getByText("No code has O, 0, I, 1, L. Codes leave out").waitFor();
    await fits(page);
    await look(page, "phone-code-mistyped");

    const field = page.getByRole("textbox", { name: "Code" });
    await field.fill("ABC23");
    await page.getByRole("button", { name: "Join", exact: true }).click();
    await page.getByText("A code has six characters; this has 5.").waitFor();
    expect(asked).toEqual([]);
    for (const typed of [
      `https://elsewhere.example/j/${code}`,
      code.replace(/[!-~]/g, (one) => String.fromCodePoint((one.codePointAt(0) ?? 0) + 0xfee0)),
    ]) {
      await page.goto(at("/j"));
      await field.fill(typed);
      await page.getByRole("button", { name: "Join", exact: true }).click();
      await page.getByText(IN).waitFor();
    }

    // A host link opens the host's page; its key is in no request and in no address.
    const urls: string[] = [];
    page.on("request", (request) => urls.push(request.url()));
    await page.goto(at("/"));
    await page
      .getByRole("textbox", { name: "Code" })
      .fill(`http://${PHONE_HOST}:${served.port}/host/${code}#${keys.host}`);
    await page.getByRole("button", { name: "Join", exact: true }).click();
    await page.locator("#primary").waitFor();
    expect(page.url()).toBe(at(`/host/${code}`));
    expect(urls.some((url) => new URL(url).pathname.includes(keys.host) || url.includes(`?${keys.host}`))).toBe(false);
    complaints.none();
  });

  it("names a network that blocks live connections, on phone, host and stage, and goes on by itself", async () => {
    const { code, keys } = await makeRoom(served.url, { agenda: "icebreaker" });
    const box = await middlebox(served.port);
    try {
      const through = (path: string) => `http://${PHONE_HOST}:${box.port}${path}`;
      const BLOCKED = /This network blocks live connections/;
      const [page, host, stage] = [await phone(), await phone(), await phone()];
      box.live = "html";
      await Promise.all([
        page.goto(through(`/j/${code}`)),
        host.goto(through(`/host/${code}#${keys.host}`)),
        stage.goto(through(`/stage/${code}#${keys.stage}`)),
      ]);
      for (const one of [page, host, stage]) await one.getByText(BLOCKED).waitFor();
      await page.getByText(`ask IT to allow WebSocket connections (ws) to ${PHONE_HOST}:${box.port}`).waitFor();
      await fits(page);
      await look(page, "phone-network-blocked");
      box.live = "pass";
      await page.getByText(IN).waitFor();
      await host.locator("#primary").waitFor();
      await stage.locator(".stage").waitFor();
      expect(await page.getByText(BLOCKED).count()).toBe(0);
    } finally {
      box.close();
    }
    complaints.none();
  });

  it("says so after one wait where live connections hang, too", async () => {
    const { code } = await makeRoom(served.url, { agenda: "icebreaker" });
    const box = await middlebox(served.port);
    try {
      box.live = "silent";
      const page = await phone();
      await page.goto(`http://${PHONE_HOST}:${box.port}/j/${code}`);
      await page.getByText("This network blocks live connections").waitFor();
      box.live = "pass";
      await page.getByText(IN).waitFor();
    } finally {
      box.close();
    }
  });

  it("names a sign-in page and a filter, says that a look takes long, and goes in by itself", async () => {
    const { code } = await makeRoom(served.url, { agenda: "icebreaker" });
    const html = (status: number) => (route: Route) =>
      route.fulfill({ status, contentType: "text/html", body: "<h1>Welcome to the hotel</h1>" });
    for (const [answer, says] of [
      [html(200), "This Wi-Fi wants you to sign in first"],
      [html(403), "This network does not let you through"],
      [html(503), "Still looking. Please check your network"],
      [ANSWERS_NEVER, "Still looking. Please check your network"],
      [
        (route: Route) => route.fulfill({ status: 302, headers: { location: "http://hotel.example/sign-in" } }),
        "This Wi-Fi wants you to sign in first",
      ],
    ] as const) {
      const page = await phone();
      await page.route("**/api/rooms/*", answer);
      await page.goto(at(`/j/${code}`));
      await page.getByText(says).waitFor();
      expect(await page.getByText("No workshop with this code").count()).toBe(0);
      if (says.includes("sign in")) {
        await fits(page);
        await look(page, "phone-network-portal");
      }
      await page.unroute("**/api/rooms/*");
      if (answer !== ANSWERS_NEVER) await page.getByText(IN).waitFor();
      await page.context().close();
    }
  });

  it("says that the browser keeps nothing, and stays the same person over reloads", async () => {
    const { code, keys } = await makeRoom(served.url, { agenda: "icebreaker" });
    const host = await Client.join(served.url, code, { role: "host", key: keys.host });
    const page = await phone((context) =>
      context.addInitScript(
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('denied', 'SecurityError'); } })",
      ),
    );
    await page.goto(at(`/j/${code}`));
    await page.getByText("This browser forgets you when you close this page").waitFor();
    await page.getByText(IN).waitFor();
    await fits(page);
    await look(page, "phone-forgetful");
    for (let n = 0; n < 4; n += 1) {
      await page.reload();
      await page.getByText(IN).waitFor();
    }
    const joined = () =>
      host.heard.flatMap((message) => (message.t === "people" ? message.changes : [])).map((row) => row.id);
    await expect.poll(() => new Set(joined()).size).toBe(1);
    // The same address elsewhere, in a browser that keeps its people, is somebody of their own.
    const other = await phone();
    await other.goto(page.url());
    await other.getByText(IN).waitFor();
    await expect.poll(() => new Set(joined()).size).toBe(2);
    complaints.none();
  });

  it("gives a reason for a name that cannot be seen, and hands the phone on with the first one's way back", async () => {
    const { code, keys } = await makeRoom(served.url, { agenda: "icebreaker", names: "required" });
    const host = await Client.join(served.url, code, { role: "host", key: keys.host });
    const page = await phone();
    await page.goto(at(`/j/${code}`));
    const name = page.getByLabel("Your name");
    for (const unseen of ["", "   ", "\u200b\u200b", "\u3164"]) {
      await name.fill(unseen);
      await page.getByRole("button", { name: "Join the room" }).click();
      await page.getByText("Please type one that others can read.").waitFor();
    }
    await look(page, "phone-nameless");
    await name.fill("Ada");
    await page.getByRole("button", { name: "Join the room" }).click();
    await page.getByText(IN).waitFor();

    const pass = page.getByRole("button", { name: "Someone else is using this phone" });
    await pass.click();
    const code1 = (await page.locator(".return-code").textContent()) ?? "";
    await fits(page);
    await look(page, "phone-handover");
    await page.getByRole("button", { name: "Stay as I am" }).click();
    await pass.click();
    await page.getByRole("button", { name: "Start as someone else" }).click();
    await name.fill("Grace");
    await page.getByRole("button", { name: "Join the room" }).click();
    await page.getByText(IN).waitFor();
    const names = () =>
      new Map(
        host.heard
          .flatMap((message) => (message.t === "people" ? message.changes : []))
          .map((row) => [row.id, row.name] as const),
      );
    await expect.poll(() => [...names().values()].sort()).toEqual(["Ada", "Grace"]);

    const back = await phone();
    await back.goto(at(`/j/${code}#return=${encodeURIComponent(code1)}`));
    await back.getByText(IN).waitFor();
    expect([...names().values()].sort()).toEqual(["Ada", "Grace"]);
    complaints.none();
  });

  it("R-46 lets nobody into a rehearsal who has not been told, and goes on telling", async () => {
    const steps = ["sort", "ledger", "commit"].map((exercise) => {
      const settings = exercise === "sort" ? { cards: ["c1", "c8"] } : {};
      return { id: exercise, exercise, title: `A ${exercise}`, minutes: 5, settings };
    });
    const agenda = { v: 1, title: "Two hats", locale: "en", steps };
    const { code, keys } = await makeRoom(served.url, { agenda, rehearsal: true });
    const host = await Client.join(served.url, code, { role: "host", key: keys.host });
    const page = await phone();
    await page.goto(at(`/j/${code}`));
    await page.getByRole("heading", { name: "This is a rehearsal" }).waitFor();
    await page.getByText("Don’t write anything real.").waitFor();
    await fits(page);
    await look(page, "phone-rehearsal-door");
    expect(host.heard.flatMap((message) => (message.t === "people" ? message.changes : []))).toEqual([]);
    await page.getByRole("button", { name: "Join the room" }).click();
    await page.getByText(IN).waitFor();
    await look(page, "phone-rehearsal-lobby");
    const line = page.locator("header").getByText("Rehearsal: answers are not protected.");
    for (const { id } of steps) {
      await host.command({ do: "goto", step: id });
      await line.waitFor();
      await host.command({ do: "open", step: id, round: 1, from: "setup" });
      await page.locator(".answer, .deck, .reading").first().waitFor();
      expect(await line.isVisible()).toBe(true);
    }
    await fits(page);
    await look(page, "phone-rehearsal-question");

    for (const role of ["stage", "host"] as const) {
      const screen = await phone();
      await screen.setViewportSize({ width: 1280, height: 720 });
      await screen.goto(at(`/${role}/${code}#${keys[role]}`));
      await screen.getByText("Rehearsal: answers are not protected.").first().waitFor();
      await look(screen, `${role}-rehearsal`);
    }
    complaints.none();
  });
});
