/** people answer the first question while they arrive; the big screen keeps the way in, and starting closes it. */
import { expect, it } from "vitest";
import { Client, makeRoom } from "../support/client.ts";
import { keepPicture, misfits } from "../support/fit.ts";
import { inBrowser } from "../support/in-browser.ts";
import { Complaints, Phone } from "../support/room-pages.ts";
import { screen } from "../support/screen.ts";
import { holdsOnWalls, WALLS } from "../support/walls.ts";

/** In Node, beside two phones in browsers. */
const PEOPLE = Number(process.env.PEOPLE ?? 5);

const agenda = {
  v: 1,
  title: "Half day",
  locale: "en",
  steps: [
    {
      id: "before",
      exercise: "shift",
      title: "How ready are you now?",
      minutes: 0,
      inLobby: true,
      settings: { moment: "pre" },
    },
    { id: "hello", exercise: "note", title: "Hello", minutes: 1, settings: { text: "We start by doing." } },
  ],
};

const { served, browser } = await inBrowser();
const complaints = new Complaints();

it("R-156 is answered in the lobby, told on the big screen as a count, and closed by the press that starts", async () => {
  const room = await makeRoom(served.url, { agenda });
  const venue = await browser.newContext({ reducedMotion: "reduce" });
  const host = await screen(venue, served.url, room, "host", { width: 1280, height: 800 }, complaints);
  const stage = await screen(venue, served.url, room, "stage", WALLS.usual, complaints);
  const early = await Phone.join(browser, "Ada", served.port, room.code, complaints);
  await early.sees("You’re in.");
  await keepPicture("lobby-host-before", () => host.screenshot());

  await host.locator(".second", { hasText: "Let people answer now: How ready are you now?" }).click();
  await early.sees("How ready are you now?");
  await host.getByText("people answer it while they arrive").waitFor();
  const late = await Phone.join(browser, "Bo", served.port, room.code, complaints, {
    viewport: { width: 320, height: 568 },
  });
  await late.sees("How ready are you now?");
  const others = await Promise.all(
    Array.from({ length: PEOPLE }, () =>
      Client.join(served.url, room.code, { role: "participant", resume: crypto.randomUUID().slice(0, 22) }),
    ),
  );
  const all = [1, 2, 3, 4, 5, 6].map((item) => ({ item, v: 4 }));
  await Promise.all(others.map((one) => one.done({ t: "answer", step: "before", round: 1, payload: all })));
  await stage.getByText(`${PEOPLE + 2} people in · ${PEOPLE} of ${PEOPLE + 2} have answered`).waitFor();
  await stage.locator(".lobby-qr").waitFor();
  expect(await stage.getByText("How ready").count()).toBe(0);
  await holdsOnWalls(stage, `lobby stage ${PEOPLE}`);
  for (const colorScheme of ["light", "dark"] as const) {
    await late.page.emulateMedia({ colorScheme });
    await keepPicture(`lobby-phone-320-${colorScheme}`, () => late.page.screenshot());
    await host.emulateMedia({ colorScheme });
    await keepPicture(`lobby-host-${PEOPLE}-${colorScheme}`, () => host.screenshot());
  }
  await expect.poll(() => misfits(late.page)).toEqual([]);
  await host.getByText(`Starting closes “How ready are you now?”: ${PEOPLE} of ${PEOPLE + 2} have answered.`).waitFor();

  await host.locator("#primary:not([aria-disabled=true])", { hasText: "Start: Hello" }).click();
  await early.sees("We start by doing.");
  await late.sees("We start by doing.");
  // Somebody new, on a phone that has forgotten who held it.
  await late.page.evaluate("localStorage.clear()");
  await late.page.reload();
  await late.sees("We start by doing.");
  await stage.getByText("We start by doing.").waitFor();
  complaints.none();
  await Promise.all(others.map((one) => one.close()));
});
