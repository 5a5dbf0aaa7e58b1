import type { BrowserContext, Page, Route } from "playwright-core";
import { afterAll, describe, expect, it } from "vitest";
import { PHONE_HOST } from "../support/chromium.ts";
import { Client, makeRoom } from "../support/client.ts";
import { inBrowser } from "../support/in-browser.ts";
import { look } from "../support/look.ts";
import { middlebox } from "../support/middlebox.ts";
import { Complaints } from "../support/room-pages.ts";

const SMALL = { width: 320, height: 568 };
const SMALL_PHONE = { viewport: SMALL, reducedMotion: "reduce" } as const;
const ANSWERS_NEVER = () => {};
/** Milliseconds that a page waits for its connection before it says what is in the way, and between two looks. */
const WAIT_MS = 8_000;
const IN = "You’re in. Look up.";

const { served, browser } = await inBrowser();

describe("the door", async () => {
  const complaints = new Complaints();
  const tab = async (context: BrowserContext): Promise<Page> => {
    const page = await context.newPage();
    complaints.listen(page, "phone");
    return page;
  };
  const at = (path: string) => `http://${PHONE_HOST}:${served.port}${path}`;
  const fits = async (page: Page) =>
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(SMALL.width);
  /** Everybody whom a host was told of, by their ids. */
  const peopleOf = (host: Client) =>
    new Map(
      host.heard
        .flatMap((message) => (message.t === "people" ? message.changes : []))
        .map((row) => [row.id, row.name] as const),
    );

  // One phone and one room for all that need no other.
  const { code, keys } = await makeRoom(served.url, { agenda: "icebreaker" });
  const page = await tab(await browser.newContext(SMALL_PHONE));
  /** As a phone that was never in a room. */
  const anew = () => page.evaluate("localStorage.clear(); sessionStorage.clear()");
  const field = page.getByRole("textbox", { name: "Code" });
  const join = page.getByRole("button", { name: "Join", exact: true });
  const isIn = page.getByText(IN);

  it("opens by any spelling of its address, and a wrong one is explained without asking the server", async () => {
    const hyphened = `${code.slice(0, 3)}-${code.slice(3)}`;
    // All spellings are in the tests of the reader and of the Worker's redirects; here is one of each kind.
    for (const path of [`/j/${code}/`, `/J/${code}`, `/${code}`, `/j/${hyphened.toLowerCase()}.%20`]) {
      await page.goto(at(path));
      await isIn.waitFor();
    }
    const urls: string[] = [];
    page.on("request", (request) => urls.push(request.url()));
    await page.goto(at("/j/O0I1L2"));
    await page.getByText("No code has O, 0, I, 1, L. Codes leave out").waitFor();
    await fits(page);
    await look(page, "phone-code-mistyped");

    await field.fill("ABC23");
    await join.click();
    await page.getByText("A code has six characters; this has 5.").waitFor();
    expect(urls.filter((url) => url.includes("/api/rooms/"))).toEqual([]);
    await page.goto(at("/j"));
    await field.fill(`https://elsewhere.example/j/${code}`);
    await join.click();
    await isIn.waitFor();

    // A host link opens the host's page; its key is in no request and in no address.
    await page.goto(at("/"));
    await field.fill(at(`/host/${code}#${keys.host}`));
    await join.click();
    await page.locator("#primary").waitFor();
    expect(page.url()).toBe(at(`/host/${code}`));
    expect(urls.some((url) => new URL(url).pathname.includes(keys.host) || url.includes(`?${keys.host}`))).toBe(false);
    complaints.none();
  });

  describe("on a network that blocks live connections", async () => {
    const box = await middlebox(served.port);
    afterAll(() => box.close());
    const through = (path: string) => `http://${PHONE_HOST}:${box.port}${path}`;
    const venue = await browser.newContext(SMALL_PHONE);
    await venue.clock.install();
    const [page, host, stage] = [await tab(venue), await tab(venue), await tab(venue)];
    const BLOCKED = /This network blocks live connections/;
    /** Lets the wait for a connection go by, or that before the next try. */
    const waits = () => venue.clock.fastForward(WAIT_MS);
    const connecting = async (page: Page, go: () => Promise<unknown>) => {
      await Promise.all([page.waitForEvent("websocket"), go()]);
    };

    it("names it on phone, host and stage, and goes on by itself", async () => {
      box.live = "html";
      for (const [one, path] of [
        [page, `/j/${code}`],
        [host, `/host/${code}#${keys.host}`],
        [stage, `/stage/${code}#${keys.stage}`],
      ] as const)
        await connecting(one, () => one.goto(through(path)));
      await waits();
      for (const one of [page, host, stage]) await one.getByText(BLOCKED).waitFor();
      await page.getByText(`ask IT to allow WebSocket connections (ws) to ${PHONE_HOST}:${box.port}`).waitFor();
      await fits(page);
      await look(page, "phone-network-blocked");
      box.live = "pass";
      await waits();
      await page.getByText(IN).waitFor();
      await host.locator("#primary").waitFor();
      await stage.locator(".stage").waitFor();
      expect(await page.getByText(BLOCKED).count()).toBe(0);
      complaints.none();
    });

    it("says so after one wait where live connections hang, too", async () => {
      box.live = "silent";
      await connecting(page, () => page.reload());
      await waits();
      await page.getByText(BLOCKED).waitFor();
      box.live = "pass";
      await waits();
      await page.getByText(IN).waitFor();
    });
  });

  const html = (status: number) => (route: Route) =>
    route.fulfill({ status, contentType: "text/html", body: "<h1>Welcome to the hotel</h1>" });
  it.each([
    ["a sign-in page", html(200), "This Wi-Fi wants you to sign in first"],
    ["a filter", html(403), "This network does not let you through"],
    ["a look that takes long", html(503), "Still looking. Please check your network"],
    ["a look without an answer", ANSWERS_NEVER, "Still looking. Please check your network"],
    [
      "a way to a sign-in page",
      (route: Route) => route.fulfill({ status: 302, headers: { location: "http://hotel.example/sign-in" } }),
      "This Wi-Fi wants you to sign in first",
    ],
  ] as const)("names %s, and goes in by itself", async (_, answer, says) => {
    await anew();
    await page.route("**/api/rooms/*", answer);
    await page.goto(at(`/j/${code}`));
    await page.getByText(says).waitFor();
    expect(await page.getByText("No workshop with this code").count()).toBe(0);
    if (says.includes("sign in")) {
      await fits(page);
      await look(page, "phone-network-portal");
    }
    // This also lets go of what nobody has answered.
    await page.unroute("**/api/rooms/*");
    await isIn.waitFor();
  });

  it("says that the browser keeps nothing, and stays the same person over reloads", async () => {
    const { code, keys } = await makeRoom(served.url, { agenda: "icebreaker" });
    const host = await Client.join(served.url, code, { role: "host", key: keys.host });
    const forgetful = await tab(page.context());
    await forgetful.addInitScript(
      "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('denied', 'SecurityError'); } })",
    );
    await forgetful.goto(at(`/j/${code}`));
    await forgetful.getByText("This browser forgets you when you close this page").waitFor();
    await forgetful.getByText(IN).waitFor();
    await fits(forgetful);
    await look(forgetful, "phone-forgetful");
    for (let n = 0; n < 4; n += 1) {
      await forgetful.reload();
      await forgetful.getByText(IN).waitFor();
    }
    await expect.poll(() => peopleOf(host).size).toBe(1);
    // The same address elsewhere, in a browser that keeps its people, is somebody of their own.
    await page.goto(forgetful.url());
    await isIn.waitFor();
    await expect.poll(() => peopleOf(host).size).toBe(2);
    await forgetful.close();
    complaints.none();
  });

  it("gives a reason for a name that cannot be seen, and hands the phone on with the first one's way back", async () => {
    const { code, keys } = await makeRoom(served.url, { agenda: "icebreaker", names: "required" });
    const host = await Client.join(served.url, code, { role: "host", key: keys.host });
    await page.goto(at(`/j/${code}`));
    const name = page.getByLabel("Your name");
    const enter = page.getByRole("button", { name: "Join the room" });
    for (const unseen of ["", "   ", "\u200b\u200b", "\u3164"]) {
      await name.fill(unseen);
      await enter.click();
      await page.getByText("Please type one that others can read.").waitFor();
    }
    await look(page, "phone-nameless");
    await name.fill("Ada");
    await enter.click();
    await isIn.waitFor();

    const pass = page.getByRole("button", { name: "Someone else is using this phone" });
    await pass.click();
    const back = (await page.locator(".return-code").textContent()) ?? "";
    await fits(page);
    await look(page, "phone-handover");
    await page.getByRole("button", { name: "Stay as I am" }).click();
    await pass.click();
    await page.getByRole("button", { name: "Start as someone else" }).click();
    await name.fill("Grace");
    await enter.click();
    await isIn.waitFor();
    const names = () => [...peopleOf(host).values()].sort();
    await expect.poll(names).toEqual(["Ada", "Grace"]);

    await anew();
    await page.goto(at("/"));
    await page.goto(at(`/j/${code}#return=${encodeURIComponent(back)}`));
    await isIn.waitFor();
    expect(names()).toEqual(["Ada", "Grace"]);
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
    await page.goto(at(`/j/${code}`));
    await page.getByRole("heading", { name: "This is a rehearsal" }).waitFor();
    await page.getByText("Don’t write anything real.").waitFor();
    await fits(page);
    await look(page, "phone-rehearsal-door");
    expect(peopleOf(host).size).toBe(0);
    await page.getByRole("button", { name: "Join the room" }).click();
    await isIn.waitFor();
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

    await page.setViewportSize({ width: 1280, height: 720 });
    for (const role of ["stage", "host"] as const) {
      await page.goto(at(`/${role}/${code}#${keys[role]}`));
      await page.getByText("Rehearsal: answers are not protected.").first().waitFor();
      await look(page, `${role}-rehearsal`);
    }
    complaints.none();
  });
});
