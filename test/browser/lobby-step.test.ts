/** people answer the first question while they arrive; the big screen keeps the way in, and starting closes it. */
import { expect, it } from "vitest";
import { Client, makeRoom } from "../support/client.ts";
import { keepPicture, misfits } from "../support/fit.ts";
import { inBrowser } from "../support/in-browser.ts";
import { Complaints, Facilitator, Phone } from "../support/room-pages.ts";
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
  const facilitator = await Facilitator.of(browser, served.url, room, complaints);
  const stage = await facilitator.open("stage", WALLS.usual, complaints);
  await stage.goto(`${served.url}/stage/${room.code}`);
  const early = await Phone.join(browser, "Ada", served.port, room.code, complaints);
  await early.sees("You’re in.");
  await keepPicture("lobby-host-before", () => facilitator.page.screenshot());

  await facilitator.second("Let people answer now: How ready are you now?");
  await early.sees("How ready are you now?");
  await facilitator.page.getByText("people answer it while they arrive").waitFor();
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
    await facilitator.page.emulateMedia({ colorScheme });
    await keepPicture(`lobby-host-${PEOPLE}-${colorScheme}`, () => facilitator.page.screenshot());
  }
  await expect.poll(() => misfits(late.page)).toEqual([]);
  await facilitator.page
    .getByText(`Starting closes “How ready are you now?”: ${PEOPLE} of ${PEOPLE + 2} have answered.`)
    .waitFor();

  await facilitator.primary("Start: Hello");
  await early.sees("We start by doing.");
  await late.sees("We start by doing.");
  await stage.getByText("We start by doing.").waitFor();
  const after = await Phone.join(browser, "Cy", served.port, room.code, complaints);
  await after.sees("We start by doing.");
  complaints.none();
  await Promise.all(others.map((one) => one.close()));
});
